#pragma once

#include "record/field.h"
#include "record/result.h"

#include <QString>

namespace anteroom {

// What a patient is told when something went wrong: one sentence in their language that says what
// to do and blames nobody. Chosen by the problem's code; a code that isn't known gives the
// sentence that is always true: ask at the desk.
[[nodiscard]] QString patientWords(const Problem& problem);

// The same of a text that was typed for a field or a part of one, which has the limits and the
// shape of its kind.
[[nodiscard]] QString patientWords(FieldKind kind, const char* refusal);

} // namespace anteroom
