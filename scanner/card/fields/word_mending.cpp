#include "scanner/card/fields/word_mending.h"

#include "scanner/card/fields/card_words.h"
#include "scanner/card/fields/look_alikes.h"

#include <algorithm>

namespace anteroom {

namespace {

constexpr double ReadWell = 0.9;      // every letter of a word
constexpr qsizetype LeastLetters = 5; // fewer are too like each other
constexpr qsizetype LeastOfCutName = 6;
constexpr qsizetype LeastOfPayer = 8;
constexpr qsizetype MostLetters = 40;
constexpr double MostWrong = 0.26; // of the letters
constexpr double MostWrongOfCut = 0.18;
constexpr double Apart = 0.05; // another meaning is at least so much farther

struct Span {
    qsizetype from = 0;
    qsizetype to = 0;
};

bool isGapAt(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool hasNumber(QStringView word)
{
    const qsizetype digits =
        std::count_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return word.contains(u'$') || digits > 1 || digits * 2 >= word.size();
}

bool isInCapitals(QStringView text)
{
    constexpr qsizetype Least = 4; // "ID", "PCP" are of labels
    return text.size() >= Least &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
}

// Words between numbers, columns' ends and colons, and where capitals begin.
QList<Span> spansOf(const QString& text)
{
    QList<Span> spans;
    Span span;
    const auto end = [&](qsizetype next) {
        if (span.to > span.from)
            spans.append(span);
        span = {next, next};
    };
    for (qsizetype i = 0; i < text.size();) {
        if (isGapAt(text[i])) {
            if (text[i] == u'\t')
                end(i + 1);
            ++i;
            continue;
        }
        qsizetype to = i;
        while (to < text.size() && !isGapAt(text[to]) && text[to] != u':')
            ++to;
        if (hasNumber(QStringView(text).mid(i, to - i))) {
            end(to);
        } else if (to > i) {
            // "Nombie BEATRICE COLON": a value in capitals behind a label that isn't.
            const QStringView word = QStringView(text).mid(i, to - i);
            if (isInCapitals(word) && span.to > span.from &&
                !isInCapitals(QStringView(text).mid(span.from, span.to - span.from)))
                end(i);
            span.from = span.to == span.from ? i : span.from;
            span.to = to;
        }
        if (to < text.size() && text[to] == u':')
            end(++to);
        i = std::max(to, i + 1);
    }
    end(text.size());
    return spans;
}

bool isReadWell(const TextLine& line, Span span)
{
    for (qsizetype i = span.from; i < span.to; ++i) {
        if (line.text[i].isLetterOrNumber() && line.confidences[i] < ReadWell)
            return false;
    }
    return true;
}

// The span's words but for a few letters are known ones.
bool isKnown(QStringView text, const PayerDirectory& payers)
{
    if (const auto named = payers.namedIn(text);
        named && 2 * (named->to - named->from) >= text.size())
        return true;
    const CardWords& words = CardWords::shipped();
    const qsizetype letters = foldedLetters(text).size();
    for (const WordList* list : {&words.labels, &words.phones, &words.copays}) {
        const QList<WordHit> hits = list->hits(text);
        for (const WordHit& hit : hits) {
            if (2 * foldedLetters(text.mid(hit.from, hit.to - hit.from)).size() >= letters)
                return true;
        }
    }
    return words.programs.kindOf(text) >= 0 || words.networks.kindOf(text) >= 0;
}

QString phraseFor(QStringView text, bool begins, const PayerDirectory& payers)
{
    const qsizetype letters = foldedLetters(text).size();
    if (letters < LeastLetters || letters > MostLetters || isKnown(text, payers))
        return {};
    const bool cut = begins && letters >= LeastOfCutName && text.front().isLower();
    const CardWords& words = CardWords::shipped();
    Resembling best;
    QList<Resembling> nearest{words.labels.resembling(text, cut),
                              words.phones.resembling(text, cut),
                              words.copays.resembling(text, cut)};
    if (letters >= LeastOfPayer)
        nearest.append(payers.resembling(text));
    for (const Resembling& one : nearest) {
        const bool same = foldedLetters(one.phrase) == foldedLetters(best.phrase);
        if (one.wrong < best.wrong)
            best = {one.phrase, one.kind, one.wrong,
                    same ? one.next : std::min(one.next, best.wrong)};
    }
    const bool part = cut && foldedLetters(best.phrase).size() > letters + 1;
    if (best.wrong > (part ? MostWrongOfCut : MostWrong) || best.next < best.wrong + Apart)
        return {};
    return best.phrase;
}

void takePhrase(TextLine& line, Span span, const QString& phrase)
{
    const qsizetype size = phrase.size();
    const double first = line.middles[span.from];
    const double last = line.middles[span.to - 1];
    QList<qreal> middles;
    for (qsizetype i = 0; i < size; ++i)
        middles.append(first +
                       (last - first) * double(i) / double(std::max<qsizetype>(1, size - 1)));
    line.text.replace(span.from, span.to - span.from, phrase);
    line.middles = line.middles.first(span.from) + middles + line.middles.mid(span.to);
    line.confidences =
        line.confidences.first(span.from) + QList<qreal>(size, 0) + line.confidences.mid(span.to);
}

} // namespace

void mendWords(QList<TextLine>& lines, const PayerDirectory& payers)
{
    for (TextLine& line : lines) {
        const QList<Span> spans = spansOf(line.text);
        for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
            if (isReadWell(line, *span))
                continue;
            const QStringView words = QStringView(line.text).mid(span->from, span->to - span->from);
            const QString phrase = phraseFor(words, span->from == 0, payers);
            if (!phrase.isEmpty())
                takePhrase(line, *span, phrase);
        }
    }
}

double worthOfPrint(const TextLine& line, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (line.confidences[i] <= 0 && line.text[i].isLetter())
            return MendedWorth;
    }
    return 1;
}

} // namespace anteroom
