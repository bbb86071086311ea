#pragma once

#include "bench/cards/card_side.h"

namespace anteroom {

void plainFront(const CardSide& side);

} // namespace anteroom
