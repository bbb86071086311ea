#pragma once

#include <QStringList>

namespace anteroom {

// How a name may sound, by Lawrence Philips' Double Metaphone (C/C++ Users Journal, June 2000): one
// code, or two where speakers of English would say it in two ways. Names that sound alike share a
// code: Smith and Smyth, Catherine and Kathryn. The word is one, folded, of the letters a to z;
// others have no code. Codes are stored: a change of how they are made needs a migration.
[[nodiscard]] QStringList soundsOf(const QString& foldedWord);

} // namespace anteroom
