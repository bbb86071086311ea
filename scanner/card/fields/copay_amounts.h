#pragma once

#include "scanner/card/fields/card_cells.h"
#include "scanner/card/fields/shapes.h"

namespace anteroom {

// What is paid for something, in a ready line.
struct Amount {
    qsizetype line = 0;
    ShapedValue shape; // "$25", "20%", "No charge", "$20/$40"
    QRectF box;
};

// Of "$20/$40" and of "$20/40" each amount, with its dollar.
[[nodiscard]] QStringList partsOf(const QString& amount);

// "durable equipment above / $750. The provider must …": a line of a text, in which only what
// stands before an amount may be what is paid for.
[[nodiscard]] bool isLineOfText(const QString& line);

// At most 60, by lines and from left to right in each.
[[nodiscard]] QList<Amount> amountsIn(const QList<TextLine>& lines);

} // namespace anteroom
