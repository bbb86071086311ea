#pragma once

#include "scanner/reading/text_line.h"

namespace anteroom {

// Lines of print that run over two columns, with a column's end where the next one begins: the row
// right over or under them shows where, as headings do over their values, and both stand at the
// same left ends; or the numbers of two columns do, "800-555-0130 Claim Status" left of another
// number on row after row. Lines are ready (print_line.h).
[[nodiscard]] QList<TextLine> withColumnEnds(const QList<TextLine>& lines);

} // namespace anteroom
