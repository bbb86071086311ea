#include "scanner/card/fields/column_ends.h"

#include "scanner/card/fields/card_cells.h"
#include "scanner/card/fields/print_line.h"

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

} // namespace

QList<TextLine> withColumnEnds(const QList<TextLine>& given)
{
    QList<TextLine> lines = given;
    for (TextLine& line : lines) {
        if (!line.text.contains(u' ') || isProse(line.text))
            continue;
        const QList<double> begins = columnsBeside(given, line.box);
        for (qsizetype i = 1; !begins.isEmpty() && i + 1 < line.text.size(); ++i) {
            const double left = boxOf(line, i + 1, line.text.size()).left();
            if (line.text[i] == u' ' && std::ranges::any_of(begins, [&](double begin) {
                    return std::abs(begin - left) < SameLeft * line.box.height();
                }))
                line.text[i] = u'\t';
        }
    }
    return lines;
}

} // namespace anteroom
