#pragma once

#include "scanner/code/code_reader.h"
#include "scanner/decoder/payload_reader.h"

namespace anteroom {

// What the codes found in one picture say, each with its place. `raw` adds the codes as they stand.
[[nodiscard]] QList<Reading> readingsOf(const QList<FoundCode>& codes, PayloadReader& payloads,
                                        bool raw);

} // namespace anteroom
