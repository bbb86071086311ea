#pragma once

#include "bench/cards/card_side.h"

namespace anteroom {

void threeColumnBack(const CardSide& side);
void sentencesBack(const CardSide& side);
void ruledBack(const CardSide& side);
void darkBack(const CardSide& side);
void islandSpanishBack(const CardSide& side);
void supplementBack(const CardSide& side);

} // namespace anteroom
