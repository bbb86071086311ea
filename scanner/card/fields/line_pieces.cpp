#include "scanner/card/fields/line_pieces.h"

#include "scanner/card/fields/card_cells.h"

#include <algorithm>

namespace anteroom {

namespace {

constexpr double BetweenPieces = 1; // heights

bool areOneLine(const TextLine& first, const TextLine& second)
{
    const double height = std::max(first.box.height(), second.box.height());
    const double gap = second.box.left() - first.box.right();
    return first.text.endsWith(u',') && onOneRow(first.box, second.box) && gap > -0.5 * height &&
           gap < BetweenPieces * height;
}

void append(TextLine& line, const TextLine& piece)
{
    line.text += u' ';
    line.confidences.append(1);
    line.middles.append((line.middles.constLast() + piece.middles.constFirst()) / 2);
    line.text += piece.text;
    line.confidences += piece.confidences;
    line.middles += piece.middles;
    line.measured += piece.measured;
    line.covered += piece.covered;
    line.box |= piece.box;
}

} // namespace

QList<TextLine> withJoinedPieces(const QList<TextLine>& given)
{
    QList<TextLine> lines = given;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto next = std::ranges::find_if(lines, [&](const TextLine& other) {
            return &other != &lines[i] && areOneLine(lines[i], other);
        });
        if (next == lines.end())
            continue;
        const qsizetype at = next - lines.begin();
        append(lines[i], lines[at]);
        lines.removeAt(at);
        i -= at < i ? 1 : 0;
    }
    return lines;
}

} // namespace anteroom
