#pragma once

#include <QChar>

namespace anteroom {

// The letter without its accent: what canonical decomposition puts first.
[[nodiscard]] QChar bareLetter(QChar c);

// One small letter for all that are taken for each other in print (I l 1, O 0, S 5, B 8, Z 2),
// without accents.
[[nodiscard]] QChar foldedLetter(QChar c);

} // namespace anteroom
