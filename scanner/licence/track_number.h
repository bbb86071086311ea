#pragma once

#include <QStringView>

namespace anteroom {

// The number of a licence as its track 2 has it: digits alone, where each letter is two, A = 01 to
// Z = 26. Given back with its letters where the issuer's numbers leave one way to read it; empty
// otherwise.
[[nodiscard]] QString trackNumber(QStringView issuerIin, const QString& digits);

} // namespace anteroom
