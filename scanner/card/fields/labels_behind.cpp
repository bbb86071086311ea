#include "scanner/card/fields/labels_behind.h"

#include "scanner/card/fields/card_cells.h"
#include "scanner/card/fields/card_words.h"
#include "scanner/card/fields/line_labels.h"
#include "scanner/card/fields/print_line.h"

#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LeastLines = 3;      // one or two end so by chance
constexpr qsizetype LeastWithNumber = 2; // of them
constexpr qsizetype LongestNumber = 3;   // "1.", before a label of a list

// Where the label begins that ends the line behind a value; -1 where none does.
qsizetype labelBehind(const TextLine& line)
{
    // "Association Health Plan", "PPO Network": the ends of names.
    static const QSet<int> endNames{int(Meaning::Payer), int(Meaning::Network),
                                    int(Meaning::Title)};
    const QStringView text = line.text;
    if (isProse(text) || text.contains(u':'))
        return -1;
    const QList<WordHit> hits = CardWords::shipped().labels.hits(text);
    if (hits.size() != 1 || hits.constFirst().to < text.size() || hits.constFirst().quality < 1)
        return -1;
    const qsizetype from = hits.constFirst().from;
    const QStringView value = text.first(from).trimmed();
    const bool isNumber = value.size() <= LongestNumber && !hasLetter(value);
    return from > 1 && text[from - 1] == u' ' && hasLetter(text.mid(from)) && !isNumber &&
                   !endNames.contains(hits.constFirst().kinds.constFirst())
               ? from
               : -1;
}

} // namespace

QList<TextLine> withLabelsBehind(const QList<TextLine>& given)
{
    QList<TextLine> lines = given;
    qsizetype ends = 0;
    qsizetype numbers = 0;
    for (TextLine& line : lines) {
        const qsizetype label = labelBehind(line);
        if (label < 0)
            continue;
        ++ends;
        numbers += hasDigit(QStringView(line.text).first(label)) ? 1 : 0;
        line.text[label - 1] = u'\t';
    }
    return ends >= LeastLines && numbers >= LeastWithNumber ? lines : given;
}

void completePayerId(QList<ChosenValue>& values, const QList<TextLine>& lines)
{
    constexpr double Score = 0.8;
    static const QRegularExpression named(
        u"\\b(?<id>(?=[A-Z]*\\d)[A-Z\\d]{5}) \\((?i:(?:EDI |electronic )?pay[eo]r (?:ID|number))\\)"_s);
    if (chosenFor(values, Meaning::PayerId))
        return;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = named.match(lines[i].text);
        if (!match.hasMatch())
            continue;
        values.append({Meaning::PayerId, match.captured(u"id"_s), i, match.capturedStart(u"id"_s),
                       match.capturedEnd(u"id"_s), Score});
        return;
    }
}

} // namespace anteroom
