#include "scanner/reading/word_spans.h"

#include <algorithm>

namespace anteroom {

namespace {

constexpr double ReadWell = 0.9; // every letter of a span

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

// From left to right.
QList<WordSpan> wordSpansOf(const QString& text)
{
    QList<WordSpan> spans;
    WordSpan span;
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

bool isReadWell(const TextLine& line, WordSpan span)
{
    for (qsizetype i = span.from; i < span.to; ++i) {
        if (line.text[i].isLetterOrNumber() && line.confidences[i] < ReadWell)
            return false;
    }
    return true;
}

void takePhrase(TextLine& line, WordSpan span, const SpanPhrase& phrase)
{
    const qsizetype size = phrase.print.size();
    const double first = line.middles[span.from];
    const double last = line.middles[span.to - 1];
    QList<qreal> middles;
    for (qsizetype i = 0; i < size; ++i)
        middles.append(first +
                       (last - first) * double(i) / double(std::max<qsizetype>(1, size - 1)));
    line.text.replace(span.from, span.to - span.from, phrase.print);
    line.middles = line.middles.first(span.from) + middles + line.middles.mid(span.to);
    line.confidences = line.confidences.first(span.from) + QList<qreal>(size, phrase.confidence) +
                       line.confidences.mid(span.to);
}

} // namespace

void mendSpans(TextLine& line, const std::function<std::optional<SpanPhrase>(WordSpan)>& phraseFor)
{
    const QList<WordSpan> spans = wordSpansOf(line.text);
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        if (isReadWell(line, *span))
            continue;
        if (const auto phrase = phraseFor(*span))
            takePhrase(line, *span, *phrase);
    }
}

} // namespace anteroom
