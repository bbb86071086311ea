#pragma once

#include <QMap>
#include <QStringList>

namespace anteroom {

// The labels that cards print for a field, by the field's name. Those of the reported half stand in
// a file of their own, and some of them in none of the other's.
using CardWords = QMap<QString, QStringList>;

[[nodiscard]] const CardWords& developedWords();
[[nodiscard]] const CardWords& reportedWords();
[[nodiscard]] const CardWords& developedSpanishWords();
[[nodiscard]] const CardWords& reportedSpanishWords();

} // namespace anteroom
