#pragma once

#include "bench/cards/card_side.h"

namespace anteroom {

void stripedBack(const CardSide& side);
void twoColumnBack(const CardSide& side);
void spanishBack(const CardSide& side);
void medicareBack(const CardSide& side);

} // namespace anteroom
