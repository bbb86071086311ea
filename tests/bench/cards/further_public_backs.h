#pragma once

#include "bench/cards/card_side.h"

namespace anteroom {

void twoLanguagesMedicareBack(const CardSide& side);
void stateMedicaidBack(const CardSide& side);
void managedMedicaidBack(const CardSide& side);
void bilingualBack(const CardSide& side);
void claimsFormBack(const CardSide& side);

} // namespace anteroom
