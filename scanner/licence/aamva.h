#pragma once

#include "scanner/reading/reading.h"

#include <QByteArray>

namespace anteroom {

// Longest payload that is looked at. A PDF417 symbol holds 1850 characters at most.
inline constexpr qsizetype MaxLicencePayload = 16 * 1024;

// Whether the bytes begin like an AAMVA card's, so that a reader may say "this isn't a licence"
// without having parsed it.
[[nodiscard]] bool looksLikeLicence(const QByteArray& payload);

// Reads the payload of an AAMVA card, versions 00 to 11 and later, US and Canadian (AAMVA DL/ID
// card design standard, annex D). The frame is found loosely, elements by scanning, offsets are
// hints; what was off is in the Reading's warnings. A value is right or absent.
// Problems: "licence.not_one", "licence.empty" (no name and no number), "licence.long".
[[nodiscard]] Result<Reading> parseLicence(const QByteArray& payload);

} // namespace anteroom
