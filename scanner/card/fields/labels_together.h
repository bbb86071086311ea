#pragma once

#include "scanner/card/fields/card_cells.h"

namespace anteroom {

// A card's cells, each label with what it means beside the card's other ones: "Group" behind the
// pharmacy's numbers is the pharmacy's, "Medicaid ID" beside the plan's own "Member ID" the
// state's.
[[nodiscard]] QList<Cell> labelsTogether(const QList<TextLine>& lines, QList<Cell> cells);

} // namespace anteroom
