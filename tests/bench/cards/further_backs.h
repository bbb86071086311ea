#pragma once

#include "bench/cards/card_side.h"

namespace anteroom {

void plainBack(const CardSide& side);

} // namespace anteroom
