#pragma once

#include "bench/cards/card_side.h"

namespace anteroom {

void studentFront(const CardSide& side);
void twoLogosFront(const CardSide& side);
void temporaryFront(const CardSide& side);
void sideBandBlueFront(const CardSide& side);
void federalFront(const CardSide& side);
void childrenFront(const CardSide& side);
void dualFront(const CardSide& side);
void drugPlanFront(const CardSide& side);

} // namespace anteroom
