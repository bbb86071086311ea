#pragma once

#include <QString>

namespace anteroom {

// Whether a visit uses the element.
[[nodiscard]] bool isUsedElement(QStringView code);

// What the element says: trimmed, and empty for the words and signs that issuers write for
// nothing. Zeros alone are nothing but in a postal code.
[[nodiscard]] QString elementValue(QStringView code, QStringView text);

// Whether letters were lost to a wrong encoding, so that the value isn't what the card says.
[[nodiscard]] bool isMangled(QStringView value);

} // namespace anteroom
