#pragma once

#include "bench/cards/card_side.h"

namespace anteroom {

void sideStripeFront(const CardSide& side);
void largeNumberFront(const CardSide& side);
void headedRowsFront(const CardSide& side);
void colouredBoxesFront(const CardSide& side);
void raisedSilverFront(const CardSide& side);
void supplementFront(const CardSide& side);
void rightAlignedFront(const CardSide& side);
void islandSpanishFront(const CardSide& side);
void portraitFront(const CardSide& side);
void fadingFront(const CardSide& side);
void oneLineFront(const CardSide& side);
void selectFront(const CardSide& side);
void pastelFront(const CardSide& side);

} // namespace anteroom
