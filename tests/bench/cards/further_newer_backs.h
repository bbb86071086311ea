#pragma once

#include "bench/cards/card_side.h"

namespace anteroom {

void studentBack(const CardSide& side);
void threeColumnsBack(const CardSide& side);
void temporaryBack(const CardSide& side);
void shadedBlueBack(const CardSide& side); // of both newer Blue layouts
void parentsBack(const CardSide& side);
void dualBack(const CardSide& side);
void drugPlanBack(const CardSide& side);

} // namespace anteroom
