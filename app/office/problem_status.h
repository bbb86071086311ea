#pragma once

#include "record/result.h"

namespace anteroom {

// The HTTP status that a problem is answered with, by its code.
[[nodiscard]] int problemStatus(const Problem& problem);

[[nodiscard]] QString statusTitle(int status);

} // namespace anteroom
