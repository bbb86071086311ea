#pragma once

#include "scanner/reading/licence.h"

#include <QByteArray>

namespace anteroom {

// The payload of a card of AAMVA version 10 (2020) with these values, as an issuer would print it:
// exact frame, offsets and lengths. parseLicence() gives the same Licence back, but for `elements`
// and `aamvaVersion`. Characters outside Latin-1 become "?"; values are cut to the lengths of the
// standard and marked as truncated.
[[nodiscard]] QByteArray encodeLicence(const Licence& licence);

} // namespace anteroom
