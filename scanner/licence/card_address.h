#pragma once

#include <QString>

namespace anteroom {

// "12345-6789", "123456789", "123450000", "A1A 1A1" → without blanks and dashes, without a "0000"
// that stands for no add-on and without what stands behind a gap of blanks. Empty for anything
// else.
[[nodiscard]] QString cardPostalCode(const QString& value);

// "USA", "US" → "USA".
[[nodiscard]] QString cardCountry(const QString& value);

// Two letters, three in Mexico; empty for anything else.
[[nodiscard]] QString cardRegion(const QString& value);

// Whether a second address line only says city, region and postal code again, as Wyoming's does.
[[nodiscard]] bool repeatsCity(const QString& line, const QString& city, const QString& region);

} // namespace anteroom
