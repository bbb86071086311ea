#include "scanner/card/fields/word_list.h"

#include "scanner/card/fields/look_alikes.h"

#include <algorithm>
#include <cmath>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPhrase = 48;
constexpr qsizetype MostEnds = 10;     // word ends that are tried for each word's beginning
constexpr qsizetype LeastForWrong = 7; // letters of a phrase in which one may be wrong
constexpr qsizetype LeastForGlue = 5;
constexpr double WrongLetterQuality = 0.85;
constexpr qsizetype LeastOfCut = 5; // letters that are left
constexpr qsizetype MostCut = 3;
constexpr double CutQuality = 0.75;
constexpr double GlueQuality = 0.95;

bool isWord(QChar c)
{
    return c.isLetterOrNumber();
}

// Between the characters at i - 1 and i.
bool isWordEdge(QStringView text, qsizetype i)
{
    if (i <= 0 || i >= text.size())
        return true;
    const QChar before = text[i - 1];
    const QChar after = text[i];
    return !isWord(before) || !isWord(after) || before.isDigit() != after.isDigit() ||
           (before.isLower() && after.isUpper());
}

// A phrase that would take the first digits of a number is none: they are the value's.
bool cutsANumber(QStringView text, qsizetype i)
{
    if (i <= 0)
        return false;
    // "SPECIALIST S30" has no plural.
    if (i > 1 && i < text.size() && text[i].isDigit() && !isWord(text[i - 2]))
        return true;
    if (!text[i - 1].isDigit())
        return false;
    // "EMERGENCIA: $5" has no plural either.
    for (qsizetype k = i - 1; k >= 0 && (text[k].isDigit() || text[k] == u'$'); --k) {
        if (text[k] == u'$')
            return true;
    }
    if (i + 1 < text.size() && (text[i] == u'-' || text[i] == u'.' || text[i] == u','))
        ++i;
    return i < text.size() && text[i].isDigit();
}

// "Member ID ARD-7740-2218": the last word belongs to the value, and makes no "Member ID Card".
bool isBegunCode(QStringView text, qsizetype to)
{
    return to + 1 < text.size() && text[to] == u'-' && text[to + 1].isDigit();
}

// A phrase may end at i although the word goes on: what follows is a value in capitals and digits.
bool valueIsGlued(QStringView text, qsizetype i)
{
    bool digit = false;
    for (; i < text.size() && (isWord(text[i]) || text[i] == u'-'); ++i) {
        if (text[i].isLower())
            return false;
        digit = digit || text[i].isDigit();
    }
    return digit;
}

// "RxPCNADV": behind the pharmacy's own labels a word of capitals is a value too. In "RxGrp
// NOBLERX" and "RxGrpNOBLERX" nothing says that "No" is the label's.
bool codeIsGlued(QStringView text, QStringView phrase, qsizetype i)
{
    constexpr qsizetype LeastOfCode = 2;
    const qsizetype from = i;
    while (i < text.size() && text[i].isUpper())
        ++i;
    const bool isWhole = !phrase.contains(u' ') || phrase.endsWith("group"_L1, Qt::CaseInsensitive);
    return phrase.startsWith("rx"_L1, Qt::CaseInsensitive) && isWhole &&
           !phrase.endsWith("no"_L1, Qt::CaseInsensitive) && i - from >= LeastOfCode &&
           (i == text.size() || text[i] == u' ' || text[i] == u'\t');
}

// "$O Specialist", "sO Generic": no phrase begins so.
bool isRoundOfAmount(QStringView text, qsizetype i)
{
    return i > 0 && text[i].toLower() == u'o' &&
           (text[i - 1] == u'$' || (text[i - 1].toLower() == u's' && i + 1 < text.size() &&
                                    text[i + 1] == u' ' && (i == 1 || text[i - 2] == u' ')));
}

// A phrase of letters that was matched by digits alone is a number.
bool isMostlyLetters(QStringView text, qsizetype from, qsizetype to)
{
    qsizetype letters = 0;
    qsizetype digits = 0;
    for (qsizetype i = from; i < to; ++i) {
        letters += text[i].isLetter() ? 1 : 0;
        digits += text[i].isDigit() ? 1 : 0;
    }
    return letters >= 2 * digits || (letters > 0 && digits == 1);
}

} // namespace

void WordList::add(const QString& phrase, int kind, bool weak)
{
    const QString letters = foldedLetters(phrase);
    if (letters.isEmpty() || letters.size() > LongestPhrase)
        return;
    if (!m_phrases.contains(letters)) {
        m_byLength[letters.size()].append(letters);
        m_phrases[letters].weak = weak;
        m_phrases[letters].print = phrase;
    }
    Phrase& known = m_phrases[letters];
    known.weak = known.weak && weak;
    if (!known.kinds.contains(kind))
        known.kinds.append(kind);
}

const QStringList& WordList::ofLength(qsizetype letters) const
{
    static const QStringList none;
    const auto found = m_byLength.constFind(letters);
    return found == m_byLength.constEnd() ? none : *found;
}

WordList::Found WordList::nearly(QStringView letters) const
{
    if (letters.size() < LeastForWrong)
        return {};
    for (qsizetype size = letters.size() - 1; size <= letters.size() + 1; ++size) {
        if (size < LeastForWrong)
            continue;
        for (const QString& each : ofLength(size)) {
            // With one wrong letter at most, one end is as it should be.
            const QStringView phrase = each;
            if (!letters.startsWith(phrase.first(3)) && !letters.endsWith(phrase.last(3)))
                continue;
            // "Medicaid" is no "Medicaid #".
            if (each.contains(u'#') != letters.contains(u'#'))
                continue;
            if (differences(letters, each, 1) <= 1) {
                // "IRX Group": the first word is a processor's code.
                if (letters.mid(1) == each && each.startsWith("rx"_L1))
                    continue;
                const auto found = m_phrases.constFind(each);
                return {&*found, letters.size(), WrongLetterQuality};
            }
        }
    }
    return {};
}

WordList::Found WordList::cut(QStringView letters) const
{
    for (qsizetype missing = 1; letters.size() >= LeastOfCut && missing <= MostCut; ++missing) {
        for (const QString& each : ofLength(letters.size() + missing)) {
            if (each.endsWith(letters))
                return {&*m_phrases.constFind(each), letters.size(), CutQuality};
        }
    }
    return {};
}

QList<WordHit> WordList::hits(QStringView text) const
{
    QList<WordHit> hits;
    const FoldedPrint folded = foldedPrint(text);
    const qsizetype size = folded.letters.size();
    const auto endOf = [&](qsizetype end) { // in the text, of folded letters before `end`
        qsizetype at = folded.at[end];
        const qsizetype last = folded.at[end - 1];
        while (at > last + 1 && !isWord(text[at - 1]) && text[at - 1] != u'#')
            --at;
        return at;
    };
    qsizetype glued = -1; // where the phrase before ended, so that one may begin there
    for (qsizetype start = 0; start < size;) {
        const qsizetype from = folded.at[start];
        if (isRoundOfAmount(text, from) || (!isWordEdge(text, from) && start != glued)) {
            ++start;
            continue;
        }
        Found best;
        Found wrong;
        qsizetype ends = 0;
        const qsizetype last = std::min(size, start + LongestPhrase);
        for (qsizetype end = start + 1; end <= last && ends < MostEnds; ++end) {
            const qsizetype to = endOf(end);
            // "GroupNumber:SX4067" has no plural: what follows the colon is the value; "Generic $O"
            // is no "Genérico".
            const QStringView all = text.mid(from, folded.at[end - 1] - from);
            if (all.contains(u':') || all.contains(u'$') || all.contains(u" | "))
                break;
            const bool edge = isWordEdge(text, to);
            const bool glue =
                !edge && end - start >= LeastForGlue &&
                (valueIsGlued(text, to) || codeIsGlued(text, text.mid(from, to - from), to));
            if ((!edge && !glue) || cutsANumber(text, to) || !isMostlyLetters(text, from, to))
                continue;
            ends += edge ? 1 : 0;
            const QString letters = folded.letters.mid(start, end - start);
            const auto known = m_phrases.constFind(letters);
            // "PCN RXN64": the second word is the value's; in "Certificate NOAB123" it is the
            // label's.
            const bool isWhole = best.phrase && !best.phrase->weak && best.quality >= 1 &&
                                 text[endOf(start + best.letters)] == u' ' &&
                                 letters.endsWith("rx"_L1);
            if (known != m_phrases.constEnd() && (edge || !isWhole))
                best = {&*known, end - start, edge ? 1 : GlueQuality};
            else if (edge && text[from].isLetter() && !(to < text.size() && isWord(text[to])) &&
                     !isBegunCode(text, to))
                if (const Found near = nearly(letters); near.phrase)
                    wrong = near;
            // A word that begins small at a line's beginning has lost its first letters.
            if (known == m_phrases.constEnd() && edge && start == 0 && text[from].isLower())
                if (const Found rest = cut(letters); rest.phrase)
                    wrong = rest;
        }
        if (wrong.letters > best.letters + 2)
            best = wrong;
        if (!best.phrase) {
            ++start;
            continue;
        }
        const qsizetype end = start + best.letters;
        hits.append({from, endOf(end), best.phrase->kinds, best.quality, best.phrase->weak});
        start = glued = end;
    }
    return hits;
}

int WordList::kindOf(QStringView text) const
{
    const QString letters = foldedLetters(text);
    const auto known = m_phrases.constFind(letters);
    if (known != m_phrases.constEnd())
        return known->kinds.constFirst();
    const Found near = nearly(letters);
    return near.phrase ? near.phrase->kinds.constFirst() : -1;
}

Resembling WordList::resembling(QStringView text, bool cut, double most) const
{
    Resembling best;
    const QString letters = foldedLetters(text);
    const auto shortest = qsizetype(std::ceil(double(letters.size()) * (1 - most)));
    const auto longest = cut ? 2 * letters.size() : qsizetype(double(letters.size()) / (1 - most));
    for (qsizetype size = shortest; size <= longest; ++size) {
        const bool part = cut && size > letters.size();
        const double all = double(part ? letters.size() : std::max(letters.size(), size));
        for (const QString& each : ofLength(size)) {
            // What is farther than the second nearest changes nothing.
            const double farthest = std::min(most, best.next) * all;
            const double wrong = blurredDifference(letters, each, part, farthest) / all;
            if (wrong * all > farthest)
                continue;
            const auto phrase = m_phrases.constFind(each);
            const int kind = phrase->kinds.constFirst();
            if (wrong >= best.wrong) {
                best.next = kind != best.kind ? std::min(best.next, wrong) : best.next;
                continue;
            }
            best = {phrase->print, kind, wrong, kind != best.kind ? best.wrong : best.next};
        }
    }
    return best;
}

} // namespace anteroom
