#include "scanner/card/fields/column_ends.h"

#include "scanner/card/fields/card_cells.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"

#include <algorithm>

namespace anteroom {

namespace {

// In heights of the line.
constexpr double SameLeft = 0.45;
constexpr double NextRow = 0.35; // between the rows: a title stands farther away
constexpr double BetweenColumns = 0.5;
constexpr double SameSize = 0.7; // of the higher one's height

bool isNextRow(const QRectF& own, const QRectF& other)
{
    const double height = std::max(own.height(), other.height());
    const double gap = std::max(other.top() - own.bottom(), own.top() - other.bottom());
    return gap > -0.5 * height && gap < NextRow * own.height() &&
           std::min(own.height(), other.height()) > SameSize * height;
}

// Another line of the same row stands there already.
bool isColumnTaken(const QList<TextLine>& lines, const QRectF& own, double begin)
{
    return std::ranges::any_of(lines, [&](const TextLine& line) {
        return line.box != own && onOneRow(line.box, own) &&
               std::abs(line.box.left() - begin) < own.height();
    });
}

// Where columns begin on a row next to the line, of which the first stands over or under the
// line's beginning, and the line alone runs over the others.
QList<double> columnsBeside(const QList<TextLine>& lines, const QRectF& own)
{
    QList<double> begins;
    for (const TextLine& first : lines) {
        if (std::abs(first.box.left() - own.left()) > SameLeft * own.height() ||
            !isNextRow(own, first.box))
            continue;
        for (const TextLine& other : lines) {
            if (onOneRow(first.box, other.box) && isNextRow(own, other.box) &&
                other.box.left() - first.box.right() > BetweenColumns * own.height() &&
                !isColumnTaken(lines, own, other.box.left()))
                begins.append(other.box.left());
        }
    }
    return begins;
}

// A number of its own stands right of the line.
bool standsBeforeNumber(const QList<TextLine>& lines, const QRectF& own)
{
    return std::ranges::any_of(lines, [&](const TextLine& line) {
        return onOneRow(line.box, own) && line.box.left() > own.right() && phoneIn(line.text) &&
               !hasWordsBetween(lines, own, line.box);
    });
}

// Where a word begins behind a number whose label's number is another one.
struct WordBehindNumber {
    qsizetype line = 0;
    qsizetype blank = 0; // before it
    double middle = 0;   // of its first letter
};

QList<WordBehindNumber> wordsBehindNumbers(const QList<TextLine>& lines)
{
    QList<WordBehindNumber> words;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& text = lines[i].text;
        if (isProse(text) || !standsBeforeNumber(lines, lines[i].box))
            continue;
        for (qsizetype at = 1; at + 1 < text.size(); ++at) {
            if (text[at] == u' ' && text[at - 1].isDigit() && text[at + 1].isLetter())
                words.append({i, at, lines[i].middles[at + 1]});
        }
    }
    return words;
}

// Two lines each: what stands behind the number is no word of it.
QList<TextLine> partedBehindNumbers(QList<TextLine> lines)
{
    constexpr qsizetype LeastRows = 2;
    const QList<WordBehindNumber> words = wordsBehindNumbers(lines);
    for (qsizetype i = words.size() - 1; i >= 0; --i) { // each line's last one first
        const WordBehindNumber& word = words[i];
        const double near = SameLeft * lines[word.line].box.height();
        const auto rows = std::ranges::count_if(words, [&](const WordBehindNumber& other) {
            return std::abs(other.middle - word.middle) < near;
        });
        if (rows < LeastRows)
            continue;
        const TextLine whole = lines[word.line];
        lines[word.line] = partOf(whole, 0, word.blank);
        lines.insert(word.line + 1, partOf(whole, word.blank + 1, whole.text.size()));
    }
    return lines;
}

bool isOneBlank(const TextLine& line, qsizetype blank)
{
    constexpr double Near = 3; // letters
    return line.middles[blank + 1] - line.middles[blank - 1] < Near * letterPitch(line);
}

// "242 780 088": groups of one number.
bool isInNumber(const TextLine& line, qsizetype blank)
{
    return line.text[blank - 1].isDigit() && line.text[blank + 1].isDigit() &&
           isOneBlank(line, blank);
}

// "Brendan E Iyer" over a table: a person's, and no word of any label.
bool isOneName(const TextLine& line)
{
    const CardWords& words = CardWords::shipped();
    const Shaped name = nameIn(line.text);
    if (!name || name->fit < 1 || name->from > 0 || name->to < line.text.size() ||
        !words.labels.hits(line.text).isEmpty() || !words.copays.hits(line.text).isEmpty())
        return false;
    for (qsizetype i = 1; i + 1 < line.text.size(); ++i) {
        if (line.text[i] == u' ' && !isOneBlank(line, i))
            return false;
    }
    return true;
}

} // namespace

QList<TextLine> withColumnEnds(const QList<TextLine>& given)
{
    const QList<TextLine> parted = partedBehindNumbers(given);
    QList<TextLine> lines = parted;
    for (TextLine& line : lines) {
        if (!line.text.contains(u' ') || isProse(line.text))
            continue;
        const QList<double> begins = columnsBeside(parted, line.box);
        if (begins.isEmpty() || isOneName(line))
            continue;
        for (qsizetype i = 1; i + 1 < line.text.size(); ++i) {
            const double left = boxOf(line, i + 1, line.text.size()).left();
            if (line.text[i] == u' ' && !isInNumber(line, i) &&
                std::ranges::any_of(begins, [&](double begin) {
                    return std::abs(begin - left) < SameLeft * line.box.height();
                }))
                line.text[i] = u'\t';
        }
    }
    return lines;
}

} // namespace anteroom
