#pragma once

#include "scanner/reading/text_line.h"

namespace anteroom {

// Lines of print that were found in pieces: behind a comma ("VAN BUSKIRK," and "ODETTE L"), and
// what is set far apart ("G708", "025", "709"). Lines are ready (print_line.h).
[[nodiscard]] QList<TextLine> withJoinedPieces(const QList<TextLine>& lines);

} // namespace anteroom
