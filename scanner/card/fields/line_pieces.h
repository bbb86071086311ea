#pragma once

#include "scanner/reading/text_line.h"

namespace anteroom {

// Lines of print that were found in two pieces, of which the first ends with a comma: "VAN
// BUSKIRK," and "ODETTE L". Lines are ready (print_line.h).
[[nodiscard]] QList<TextLine> withJoinedPieces(const QList<TextLine>& lines);

} // namespace anteroom
