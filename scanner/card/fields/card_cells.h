#pragma once

#include "scanner/card/fields/card_words.h"
#include "scanner/card/fields/line_places.h"
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

} // namespace anteroom
