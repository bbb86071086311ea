#pragma once

#include <QMap>
#include <QStringList>

namespace anteroom {

// The labels that cards print for a field, by the field's name. Those of the reported set stand in
// a file of their own, and some of them in none of the others'.
using CardWords = QMap<QString, QStringList>;

[[nodiscard]] const CardWords& developedWords();
[[nodiscard]] const CardWords& furtherWords();
[[nodiscard]] const CardWords& reportedWords();
[[nodiscard]] const CardWords& developedSpanishWords();
[[nodiscard]] const CardWords& furtherSpanishWords();
[[nodiscard]] const CardWords& reportedSpanishWords();

} // namespace anteroom
