#pragma once

#include "bench/cards/card_side.h"

namespace anteroom {

void colouredBandFront(const CardSide& side);
void whiteListFront(const CardSide& side);
void crossAndShieldFront(const CardSide& side);
void redWhiteBlueFront(const CardSide& side);
void embossedFront(const CardSide& side);
void ruledTableFront(const CardSide& side);
void dentalFront(const CardSide& side);
void spanishFront(const CardSide& side);
void advantageFront(const CardSide& side);
void nightFront(const CardSide& side);
void visionFront(const CardSide& side);
void uniformedFront(const CardSide& side);
void denseFront(const CardSide& side);

} // namespace anteroom
