#pragma once

#include "scanner/card/fields/field_choice.h"

#include <QMap>

namespace anteroom {

// What a visit costs by its kind ("office_visit", "specialist" …), as it is printed: "$25", "20%".
[[nodiscard]] QMap<QString, ChosenValue> copaysOnCard(const QList<TextLine>& lines);

} // namespace anteroom
