#pragma once

#include "scanner/card/fields/card_cells.h"

namespace anteroom {

// A name that says nothing of who pays: each state's Medicaid is another payer.
[[nodiscard]] bool isOnlyMedicaid(QStringView name);

// Where a card's head names the state or its department, "State of New York": whose Medicaid it
// is. Null where none does.
[[nodiscard]] const Cell* stateOn(const QList<Cell>& cells);

// Medicare's own card, "MEDICARE" beside or over "HEALTH INSURANCE": of a company's card it is no
// more than a mark. Null for others.
[[nodiscard]] const Cell* medicareOn(const QList<Cell>& cells);

// Both in one line: the second may be the card's title, or a part of the name.
[[nodiscard]] bool isTitleOfMedicare(QStringView name);

} // namespace anteroom
