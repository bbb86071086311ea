#pragma once

#include "scanner/reading/printed_card.h"

namespace anteroom {

// Whether two readings are of the same side of the same card: what was read of one stands in the
// same places on the other, and they name no two members. A logo alone is on both sides of many
// cards and says nothing.
[[nodiscard]] bool isSameSide(const PrintedCard& one, const PrintedCard& other);

} // namespace anteroom
