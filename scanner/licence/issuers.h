#pragma once

#include <QStringView>

namespace anteroom {

// Who issues cards under an issuer identification number.
struct Issuer {
    const char* iin;     // six digits
    const char* region;  // two letters, three in Mexico; "US" for the State Department
    const char* country; // "USA", "CAN", "MEX"
};

// Null for a number that isn't in AAMVA's list.
[[nodiscard]] const Issuer* findIssuer(QStringView iin);

// The number a region's cards carry; null for a region without one.
[[nodiscard]] const Issuer* issuerOfRegion(QStringView region);

} // namespace anteroom
