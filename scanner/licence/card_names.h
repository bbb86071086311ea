#pragma once

#include "scanner/licence/card_elements.h"
#include "scanner/reading/licence.h"

namespace anteroom {

// Sets the name parts, the suffix and the truncation marks from whichever elements the card's
// version keeps them in: DCS, DAC, DAD, DCU; DCT; DAA to DAE. Warnings "name.order" where a whole
// name is parted by blanks alone and the issuer isn't known to write the given name first, and
// "suffix.unknown" for a suffix that is too long to be one.
void readNames(const CardElements& elements, Licence& licence, QStringList& warnings);

} // namespace anteroom
