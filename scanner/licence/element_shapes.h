#pragma once

#include <bitset>
#include <QStringView>

namespace anteroom {

// A set of element codes; each has its place in it.
inline constexpr size_t CodePlaces = 26 * 5;
using CodeSet = std::bitset<CodePlaces>;
// Only for what isElementCode() says yes to.
[[nodiscard]] size_t codePlace(QStringView code);

// Whether the three characters are a code of annex D, of any version.
[[nodiscard]] bool isElementCode(QStringView code);

// Whether an element's code stands in the text at that place.
[[nodiscard]] bool isCodeAt(QStringView text, qsizetype at);

// Whether the values of the element tell themselves from running text: a date, a sex, a color.
[[nodiscard]] bool hasShape(QStringView code);

// Where the value that begins at `at` ends, blanks that pad it included; -1 when there is nothing
// of the element's shape or the element has none. The shortest reading wins: what follows decides
// whether it is believed.
[[nodiscard]] qsizetype shapeEnd(QStringView code, QStringView text, qsizetype at);

} // namespace anteroom
