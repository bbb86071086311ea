#pragma once

#include "scanner/card/fields/card_cells.h"

namespace anteroom {

enum class PlaceOfValue { SameLine, InList, Right, Left, Below, Above };

// Where a label's value may stand.
struct ValuePlace {
    PlaceOfValue place = PlaceOfValue::SameLine;
    qsizetype line = 0;
    qsizetype from = 0; // characters of the line
    qsizetype to = 0;
    double nearness = 1; // 1 close to the label, less farther away
};

// The places of the values of the label `cells[label]`.
[[nodiscard]] QList<ValuePlace> placesOfValue(const QList<TextLine>& lines,
                                              const QList<Cell>& cells, qsizetype label);

} // namespace anteroom
