#pragma once

#include "scanner/code/code_reader.h"

namespace anteroom {

// What the codes say. A licence is parsed here, so that its payload never leaves the decoder; one
// that cannot be parsed is a code without text whose warning is the parser's Problem.
[[nodiscard]] QList<Reading> readingsOf(const QList<FoundCode>& codes);

} // namespace anteroom
