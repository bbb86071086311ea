#pragma once

#include "scanner/reading/printed_card.h"

namespace anteroom {

// What two pictures of the same side say together; places are the first one's. A value that both
// have gains; one on which they differ is no longer sure, unless only the unsure one contradicts.
// Letters and digits that look alike stay as doubtful as they were: both pictures show the same
// print to the same readers.
[[nodiscard]] PrintedCard votedOn(const PrintedCard& first, const PrintedCard& second);

} // namespace anteroom
