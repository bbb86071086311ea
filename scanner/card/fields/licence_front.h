#pragma once

#include "scanner/reading/licence.h"
#include "scanner/reading/text_line.h"

namespace anteroom {

// What the print of a licence's front says of its holder: names, birth date, expiry date and the
// document's number, by the numbers of AAMVA's card design, by labels, and by where names and
// addresses stand. Nothing guards print, so none of it is ever sure. What can't be told is empty.
[[nodiscard]] Licence licenceFrontIn(const QList<TextLine>& lines);

} // namespace anteroom
