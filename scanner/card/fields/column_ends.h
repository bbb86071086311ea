#pragma once

#include "scanner/reading/text_line.h"

namespace anteroom {

// Lines of print that run over two columns, with a column's end where the next one begins: the row
// right over or under them shows where, as headings do over their values, and both stand at the
// same left ends. Lines are ready (print_line.h).
[[nodiscard]] QList<TextLine> withColumnEnds(const QList<TextLine>& lines);

} // namespace anteroom
