#pragma once

#include "scanner/card/fields/card_cells.h"

namespace anteroom {

// A name that says nothing of who pays: each state's Medicaid is another payer.
[[nodiscard]] bool isOnlyMedicaid(QStringView name);

// Where a card's head names the state or its department, "State of New York": whose Medicaid it
// is. Null where none does.
[[nodiscard]] const Cell* stateOn(const QList<Cell>& cells);

} // namespace anteroom
