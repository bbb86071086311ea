#pragma once

#include "scanner/card/fields/card_words.h"
#include "scanner/reading/text_line.h"

namespace anteroom {

// A piece of a line that is one label, or the print up to the next label or column.
struct Cell {
    qsizetype line = 0; // index of the ready line
    qsizetype from = 0; // characters of it
    qsizetype to = 0;
    TextLine print;
    QList<Meaning> meanings; // of a label, the likeliest first; none for a value
    double quality = 1;      // of a label
    bool weak = false;

    [[nodiscard]] bool isLabel() const { return !meanings.isEmpty(); }
    [[nodiscard]] const QRectF& box() const { return print.box; }
};

// Whether the words are a sentence, in which a label's word is no label.
[[nodiscard]] bool isProse(QStringView text);

// Whether the characters are of a word of "www.yourplan.org".
[[nodiscard]] bool isInWebAddress(QStringView text, qsizetype from, qsizetype to);

// The cells of ready lines, line by line from left to right.
[[nodiscard]] QList<Cell> cellsOf(const QList<TextLine>& lines);

// Whether two boxes stand on one row, or one under the other in one column.
[[nodiscard]] bool onOneRow(const QRectF& a, const QRectF& b);
[[nodiscard]] bool inOneColumn(const QRectF& a, const QRectF& b);
// Whether a box stands on the right one's row, between the two.
[[nodiscard]] bool standsBetween(const QRectF& box, const QRectF& left, const QRectF& right);
// Whether a line with a letter does.
[[nodiscard]] bool hasWordsBetween(const QList<TextLine>& lines, const QRectF& left,
                                   const QRectF& right);

} // namespace anteroom
