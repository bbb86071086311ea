#include "scanner/card/fields/line_labels.h"

#include "scanner/card/fields/card_cells.h"
#include "scanner/card/fields/payer_on_card.h"
#include "scanner/card/fields/payer_words.h"
#include "scanner/card/fields/plan_words.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LeastOfName = 5; // letters
constexpr qsizetype ShortestGlued = 3;

// "GRP-0655": a code's own letters.
bool isOfCode(QStringView text, const WordHit& hit)
{
    static const QSet<int> members{int(Meaning::MemberId), int(Meaning::Group)};
    static const QRegularExpression number(u"^ (?=\\w*\\d)\\w{5,}(?:\\s|$)"_s);
    const QStringView word = text.mid(hit.from, hit.to - hit.from);
    const bool isShort = word.size() <= ShortestGlued &&
                         std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
    const int meaning = hit.kinds.constFirst();
    // "PMG 772W10483": no doctor is called so.
    if (meaning == int(Meaning::Pcp))
        return isShort && number.match(text.mid(hit.to).toString()).hasMatch();
    return members.contains(meaning) && hit.to + 1 < text.size() && text[hit.to] == u'-' &&
           text[hit.to + 1].isLetterOrNumber() && isShort;
}

// "LOCAL388" and nothing else: a code of a local's.
bool isLocalsCode(QStringView text, const WordHit& hit)
{
    static const QRegularExpression code(u"(?:^|\\t)L[O0]CAL\\d+(?:$|\\t)"_s);
    const auto match = code.match(text.toString());
    return hit.kinds.constFirst() == int(Meaning::PlanCode) && match.hasMatch() &&
           hit.from >= match.capturedStart() && hit.to <= match.capturedEnd();
}

// "GROUP TIER500": the beginning of the value of the label right before it.
bool beginsCode(QStringView text, const WordHit& hit, bool labelBefore, QStringView before)
{
    const QStringView word = text.mid(hit.from, hit.to - hit.from);
    return labelBefore && before.isEmpty() && hit.to < text.size() && text[hit.to].isDigit() &&
           std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
}

// "Fixed Indemnity Level 3" behind its label: which of the plans it is.
bool isOfPlansNumber(QStringView text, const WordHit& hit, bool labelBefore, QStringView before)
{
    return labelBefore && !before.isEmpty() && hit.kinds.constFirst() == int(Meaning::Plan) &&
           text.mid(hit.to).trimmed().size() == 1;
}

// "Medicare Supplement Plan G": the plan's own name.
bool isLetteredPlan(QStringView text, const WordHit& hit)
{
    static const QRegularExpression letter(u"^ [A-N](?:$|\\t)"_s);
    return isWordPlan(text.mid(hit.from, hit.to - hit.from)) &&
           letter.match(text.mid(hit.to).toString()).hasMatch();
}

// "05276-43 group no.": behind its value, at the column's end.
bool endsBehindValue(QStringView text, const WordHit& hit, QStringView before)
{
    const qsizetype column = text.indexOf(u'\t', hit.to);
    const QStringView rest = text.mid(hit.to, column < 0 ? -1 : column - hit.to).trimmed();
    return (rest.isEmpty() || rest == u".") && hasDigit(before) && !before.contains(u' ') &&
           !hit.weak && hit.quality >= 1;
}

// "level-funded health plans", "Mid-Hudson Physicians": of a longer word.
bool isOfWord(QStringView text, const WordHit& hit)
{
    static const QRegularExpression rest(u"^(?:-(?:[a-z]|[A-Z][a-z])|['’]s)"_s);
    return rest.match(text.mid(hit.to, 3).toString()).hasMatch();
}

// "Download the app: MyPlan Mobile".
bool isOfApp(QStringView before)
{
    static const QRegularExpression app(u"\\b(?:app|portal|online):?$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return app.match(before.toString()).hasMatch();
}

// A mark that says that a value follows.
bool isMarked(QStringView text, const WordHit& hit)
{
    qsizetype at = hit.to;
    while (at < text.size() && text[at] == u' ')
        ++at;
    return (at < text.size() && (text[at] == u':' || text[at] == u'#' || text[at] == u'=')) ||
           (hit.to > hit.from && text[hit.to - 1] == u'#');
}

// "Plan of Texas", "Member may": words of a sentence or of a name.
bool goesOn(QStringView text, const WordHit& hit)
{
    qsizetype at = hit.to;
    while (at < text.size() && text[at] == u' ')
        ++at;
    if (at >= text.size() || !text[at].isLower())
        return false;
    const qsizetype end = std::find_if(text.begin() + at, text.end(),
                                       [](QChar c) { return c == u' ' || c == u'\t'; }) -
                          text.begin();
    return !hasDigit(text.mid(at, end - at));
}

// "Group Health Cooperative": words follow where a number is due, up to the column's end.
bool namesOn(QStringView text, const WordHit& hit, const QList<WordHit>& hits)
{
    static const QSet<int> numbers{int(Meaning::MemberId), int(Meaning::Group),
                                   int(Meaning::RxGroup), int(Meaning::PayerId)};
    if (!numbers.contains(hit.kinds.constFirst()))
        return false;
    qsizetype from = hit.to;
    while (from < text.size() && text[from] == u' ')
        ++from;
    const bool label = std::any_of(hits.begin(), hits.end(),
                                   [&](const WordHit& other) { return other.from == from; });
    const qsizetype end = text.indexOf(u'\t', from);
    const QStringView rest = text.mid(from, end < 0 ? -1 : end - from).trimmed();
    const bool words = std::all_of(rest.begin(), rest.end(),
                                   [](QChar c) { return c.isLetter() || c == u' ' || c == u'&'; });
    return !label && words && rest.size() >= LeastOfName &&
           (rest.contains(u' ') || rest.last(1).front().isLower());
}

// "5." of "5. Plan": a form's.
bool isFieldNumber(QStringView before)
{
    static const QRegularExpression number(u"^\\d{1,2}\\.$"_s);
    return number.match(before.toString()).hasMatch();
}

// "Base Plan" behind its label, "RETIREE PLAN" in a line of its own: a name's last word.
bool endsName(QStringView text, const WordHit& hit, QStringView before)
{
    return isWordPlan(text.mid(hit.from, hit.to - hit.from)) && hit.to == text.size() &&
           !before.isEmpty() && !before.endsWith(u'/') && !isFieldNumber(before) &&
           (text[hit.from - 1] == u' ' || text[hit.from - 1].isLower());
}

// "Bayou Family Health Network": a payer's last word.
bool endsPayersName(QStringView text, const WordHit& hit, QStringView before)
{
    return text.mid(hit.from, hit.to - hit.from).compare("network"_L1, Qt::CaseInsensitive) == 0 &&
           hit.to == text.size() && before.contains(u' ') &&
           weightOf(PayerWordsOf::PayersAlone, before) > 0;
}

// "RETIREE" of it, "Student" of "Student PPO".
bool beginsPlansName(QStringView text, const WordHit& hit)
{
    const QStringView rest = text.mid(hit.to).trimmed();
    const bool ofType = !planTypeIn(rest).isEmpty() && (!rest.contains(u' ') || hasPlanWord(rest));
    return hit.weak && hit.from == 0 && (isWordPlan(rest) || ofType);
}

// "Sterling Life Insurance Company": the end of a payer's name.
bool isOfCompany(QStringView text, const WordHit& hit, QStringView before)
{
    const qsizetype word = before.lastIndexOf(u' ') + 1;
    const QStringView rest = text.mid(hit.to);
    return hit.kinds.constFirst() == int(Meaning::Payer) &&
           (rest.isEmpty() || rest.startsWith(u',')) && !before.isEmpty() &&
           !hasDigit(before.mid(word));
}

// "Health Insurance Company": no title of a card.
bool isBeginOfCompany(QStringView text, const WordHit& hit)
{
    static const QRegularExpression company(u"^ (?:company|co\\b|corporation|trust|fund)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return hit.kinds.constFirst() == int(Meaning::Title) &&
           company.match(text.mid(hit.to).toString()).hasMatch();
}

// "Employee Health Plan", "Employers Health": with the words of any payer behind it.
bool beginsPayersName(QStringView text, const WordHit& hit)
{
    static const QSet<int> people{int(Meaning::MemberName), int(Meaning::GroupName),
                                  int(Meaning::Pcp)};
    const QStringView rest = text.mid(hit.to).trimmed();
    const bool goesOn = hit.weak || hit.quality < 1 || rest.startsWith(u'&');
    return hit.from == 0 && people.contains(hit.kinds.constFirst()) && !rest.isEmpty() && goesOn &&
           isOnlyGeneric(rest);
}

// "INSURANCE COMPANY OF DALLAS" under "COLVARD MUTUAL LIFE".
bool endsCompanysName(QStringView text, const WordHit& hit)
{
    return hit.from == 0 && hit.kinds.constFirst() == int(Meaning::Payer) &&
           text.mid(hit.to).startsWith(u" of ", Qt::CaseInsensitive) && isCompanysEnd(text);
}

// "Red Mesa Nation Health Plan": no network, in Spanish.
bool isColour(QStringView text, const WordHit& hit)
{
    constexpr double LeastOfPayers = 0.35;
    return hit.from == 0 && hit.kinds.constFirst() == int(Meaning::Network) &&
           hit.to - hit.from <= ShortestGlued &&
           weightOf(PayerWordsOf::PayersAlone, text.mid(hit.to)) >= LeastOfPayers;
}

// "Local 604 Benefit Fund": whose fund it is, and no local's number behind its label.
bool beginsFundsName(QStringView text, const WordHit& hit)
{
    static const QRegularExpression number(u"^ (?:No\\.? )?\\d{1,4} "_s);
    const QStringView rest = text.mid(hit.to);
    const auto local = number.match(rest.toString());
    return hit.from == 0 && hit.kinds.constFirst() == int(Meaning::PlanCode) && local.hasMatch() &&
           isOnlyGeneric(rest.mid(local.capturedEnd()));
}

// "Rev. Thaddeus Obermann": a minister, where a form's date of revision would follow.
bool isTitleOfPerson(QStringView text, const WordHit& hit)
{
    return text.mid(hit.from, hit.to - hit.from) == u"Rev" && !hasDigit(text.mid(hit.to));
}

// "LIN, MEI-HUA": no "IIN".
bool isFamilyName(QStringView text, const WordHit& hit)
{
    return text.mid(hit.from, hit.to - hit.from) == u"LIN" && text.mid(hit.to).startsWith(u',');
}

// "Retired Educators' Health Alliance": no "Retiree".
bool isOtherWord(QStringView text, const WordHit& hit)
{
    return text.mid(hit.from, hit.to - hit.from).compare("retired"_L1, Qt::CaseInsensitive) == 0;
}

bool isRxNumber(const WordHit& hit)
{
    const int meaning = hit.kinds.constFirst();
    return meaning == int(Meaning::RxBin) || meaning == int(Meaning::RxPcn);
}

// "PCN NC", "RxGRP ADVHEALTH", "payer code OKCHP": a code without a digit, up to the line's end;
// behind a pharmacy's number a plain "GRP" is its group.
bool isOfLetters(const WordHit& hit, const QList<WordHit>& hits, QStringView rest)
{
    constexpr qsizetype PayerId = 5;
    const int meaning = hit.kinds.constFirst();
    const QStringView code = rest.trimmed();
    const bool isCode = std::ranges::all_of(code, [](QChar c) { return c.isUpper(); });
    if (meaning == int(Meaning::PayerId))
        return isCode && code.size() == PayerId;
    const bool behind = std::any_of(hits.begin(), hits.end(), [&](const WordHit& other) {
        return other.to <= hit.from && isRxNumber(other);
    });
    return (meaning == int(Meaning::RxPcn) || meaning == int(Meaning::RxGroup) ||
            (behind && meaning == int(Meaning::Group))) &&
           isCode && code.size() >= 2;
}

// "To submit a bill electronically use Payer ID", "Electronic bills, payer ID", "process with BIN"
// at a line's end: the number stands beside it or in the next line.
bool isDueAtEnd(QStringView text, const WordHit& hit)
{
    static const QRegularExpression due(u"(?:\\b(?:use|with|under|to|via|by)|,) $"_s);
    return hit.to == text.size() && due.match(text.first(hit.from).toString()).hasMatch();
}

// "… with payer ID 37602 or by mail": a sentence says it, and a number follows.
bool saysPayerId(QStringView text, const WordHit& hit)
{
    static const QRegularExpression number(
        u"^ (?:is |no\\.? |number )?(?:(?=[cosvwxz]?[A-Z]*\\d)[cosvwxz]?[A-Z\\d]{3,10}\\b|[oA-Z][A-Z]{4}\\.?$)"_s);
    const bool isDue = isDueAtEnd(text, hit);
    return hit.kinds.constFirst() == int(Meaning::PayerId) && hit.quality >= 1 &&
           text.mid(hit.from, hit.to - hit.from).contains(u' ') &&
           (isDue || number.match(text.mid(hit.to).toString()).hasMatch());
}

// "… with BIN 017449, PCN 6792, and group LARKMCD.": a sentence says them.
bool saysRxNumber(QStringView text, const WordHit& hit, const QList<WordHit>& hits)
{
    static const QRegularExpression bin(u"^:? \\d{6}\\b"_s);
    static const QRegularExpression code(
        u"^:? [A-Z0-9]{2,12}(?:[,.;]|$| (?=(?:Rx ?)?(?:PCN|GRP|Grp|Group)\\b))"_s);
    static const QRegularExpression mark(u"[,.;]"_s);
    const int meaning = hit.kinds.constFirst();
    if (hit.quality < 1 || meaning == int(Meaning::PayerId))
        return false;
    const QString behind = text.mid(hit.to).toString();
    if (meaning == int(Meaning::RxBin))
        return bin.match(behind).hasMatch() || isDueAtEnd(text, hit);
    return (isRxNumber(hit) || isOfLetters(hit, hits, behind.section(mark, 0, 0))) &&
           code.match(behind).hasMatch();
}

// "Lantern Hill ID" over a number: the payer's own.
bool isWholeLabel(QStringView text, const WordHit& hit)
{
    constexpr qsizetype MostWords = 3;
    return hit.to == text.size() && text.mid(hit.from) == u"ID" && hit.from > 1 &&
           text[hit.from - 1] == u' ' && text.count(u' ') <= MostWords && !hasDigit(text) &&
           text.front().isUpper();
}

} // namespace

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isWordPlan(QStringView word)
{
    return word.compare("plan"_L1, Qt::CaseInsensitive) == 0;
}

bool LineLabels::accepts(const WordHit& hit) const
{
    const bool glued = hit.to < text.size() && text[hit.to].isLetter();
    const bool gluedBefore = hit.from > 0 && text[hit.from - 1].isDigit();
    if ((glued || gluedBefore) && hit.to - hit.from <= ShortestGlued) // "WebTPA", "H2192GR"
        return false;
    if (isOfCode(text, hit) || isLocalsCode(text, hit) || isOfWord(text, hit))
        return false;
    if (hit.kinds.constFirst() != int(Meaning::Website) && isInWebAddress(text, hit.from, hit.to))
        return false;
    if (isMarked(text, hit))
        return !prose || hit.from == 0 || !hit.weak;
    const QStringView before = text.mid(valueFrom, hit.from - valueFrom).trimmed();
    if (beginsCode(text, hit, labelBefore, before) ||
        isOfPlansNumber(text, hit, labelBefore, before) || isLetteredPlan(text, hit))
        return false;
    // "PRESCRIPTION DRUGS: Rx BIN 610014": what heads a list stands before its labels.
    const bool begins = before.isEmpty() || before.endsWith(u':') || before.endsWith(u" |") ||
                        text[hit.from - 1] == u'\t' || isFieldNumber(before);
    if (isOfApp(before) || endsName(text, hit, before) || endsPayersName(text, hit, before) ||
        beginsPlansName(text, hit) || beginsPayersName(text, hit) || isColour(text, hit) ||
        beginsFundsName(text, hit) || isTitleOfPerson(text, hit) || isFamilyName(text, hit) ||
        isOtherWord(text, hit) || endsCompanysName(text, hit))
        return false;
    if (saysPayerId(text, hit) || saysRxNumber(text, hit, hits) || isWholeLabel(text, hit))
        return true;
    if (prose || goesOn(text, hit) || namesOn(text, hit, hits))
        return false;
    // "Peach State Health Plan" over two lines.
    if (hit.weak && hit.kinds.constFirst() == int(Meaning::Payer))
        return false;
    // "Product Retiree PPO": a usual word straight behind a label is its value's.
    if (hit.weak && labelBefore && before.isEmpty() && text[hit.from - 1] != u'\t')
        return false;
    if (begins)
        return !isBeginOfCompany(text, hit);
    if (isOfCompany(text, hit, before))
        return false;
    // "Trustmark Health Benefits" behind a label.
    if (hit.kinds.constFirst() == int(Meaning::Title))
        return false;
    if (endsBehindValue(text, hit, before))
        return true;
    if (hit.weak || !text[hit.from].isUpper())
        return false;
    const QStringView rest = text.mid(hit.to);
    const bool more = std::any_of(hits.begin(), hits.end(),
                                  [&](const WordHit& other) { return other.from > hit.to; });
    return (labelBefore || hasDigit(before)) &&
           (hasDigit(rest) || rest.trimmed().isEmpty() || more || isOfLetters(hit, hits, rest));
}

} // namespace anteroom
