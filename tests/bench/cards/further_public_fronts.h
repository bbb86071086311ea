#pragma once

#include "bench/cards/card_side.h"

namespace anteroom {

void wideMedicareFront(const CardSide& side);
void stateMedicaidFront(const CardSide& side);
void managedMedicaidFront(const CardSide& side);
void bilingualFront(const CardSide& side);
void darkDentalFront(const CardSide& side);
void panelVisionFront(const CardSide& side);

} // namespace anteroom
