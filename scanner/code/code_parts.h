#pragma once

#include "scanner/code/code_reader.h"

namespace anteroom {

// The codes with each content that was spread over several symbols joined to one code, which
// stands where its first part does. Only what is there as a whole is joined; parts that miss others
// stay as they are, each with its `part`, so that more pictures may complete them.
[[nodiscard]] QList<FoundCode> joinedParts(const QList<FoundCode>& codes);

// Whether one of the codes is the same part of the same content.
[[nodiscard]] bool holdsPart(const QList<FoundCode>& codes, const FoundCode& part);

// Whether there are parts that miss others.
[[nodiscard]] bool missesParts(const QList<FoundCode>& codes);

} // namespace anteroom
