#pragma once

#include "record/field.h"

namespace anteroom {

inline constexpr qsizetype mostPayers = 500; // that a practice adds

// A payer that a practice adds to the directory by which cards are understood: its name, its ID
// for electronic claims, the phone of its member services. Written, checked and shown as a field
// is, though it is no patient's.
[[nodiscard]] const Field& payerField();

} // namespace anteroom
