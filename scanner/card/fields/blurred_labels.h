#pragma once

#include "scanner/card/fields/card_cells.h"

namespace anteroom {

// A card's cells, those a label too that are nearly one of the pharmacy's three, "RXORP" or "PPCN",
// where another of the three is on their row or in their column: small print loses letters in
// a blur before the values under it or beside it do. What they lead to is never sure.
[[nodiscard]] QList<Cell> withBlurredLabels(QList<Cell> cells);

} // namespace anteroom
