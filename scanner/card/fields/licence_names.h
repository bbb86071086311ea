#pragma once

#include "scanner/card/fields/licence_print.h"
#include "scanner/reading/licence.h"

namespace anteroom {

// The holder's names by their labels, by where they stand over the address, or by the comma behind
// the family name. What can't be told stays empty.
void findNames(const LicencePrint& print, Licence& licence);

} // namespace anteroom
