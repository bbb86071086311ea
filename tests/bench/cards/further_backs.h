#pragma once

#include "bench/cards/card_side.h"

namespace anteroom {

void greyBoxBack(const CardSide& side);
void sentenceLinesBack(const CardSide& side);
void numbersFirstBack(const CardSide& side);
void airyBack(const CardSide& side);
void licenseeBack(const CardSide& side); // of both Blue layouts
void contractBack(const CardSide& side);

} // namespace anteroom
