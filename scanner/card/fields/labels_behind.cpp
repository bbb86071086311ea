#include "scanner/card/fields/labels_behind.h"

#include "scanner/card/fields/card_cells.h"
#include "scanner/card/fields/card_words.h"
#include "scanner/card/fields/print_line.h"

#include <algorithm>

namespace anteroom {

namespace {

constexpr qsizetype LeastLines = 3;      // one or two end so by chance
constexpr qsizetype LeastWithNumber = 2; // of them

bool hasNumber(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

// Where the label begins that ends the line behind a value; -1 where none does.
qsizetype labelBehind(const TextLine& line)
{
    const QStringView text = line.text;
    if (isProse(text) || text.contains(u':'))
        return -1;
    const QList<WordHit> hits = CardWords::shipped().labels.hits(text);
    if (hits.size() != 1 || hits.constFirst().to < text.size() || hits.constFirst().quality < 1)
        return -1;
    const qsizetype from = hits.constFirst().from;
    return from > 1 && text[from - 1] == u' ' && hasLetter(text.mid(from)) ? from : -1;
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
        numbers += hasNumber(QStringView(line.text).first(label)) ? 1 : 0;
        line.text[label - 1] = u'\t';
    }
    return ends >= LeastLines && numbers >= LeastWithNumber ? lines : given;
}

} // namespace anteroom
