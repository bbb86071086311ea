#pragma once

#include "bench/cards/card_side.h"

namespace anteroom {

void carrierFront(const CardSide& side);
void selfFundedFront(const CardSide& side);
void recordNumberFront(const CardSide& side);
void airyFront(const CardSide& side);
void planCodesFront(const CardSide& side);
void costShareFront(const CardSide& side);
void contractFront(const CardSide& side);

} // namespace anteroom
