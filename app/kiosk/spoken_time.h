#pragma once

#include <QDateTime>
#include <QString>

namespace anteroom {

// "10:40 AM" as people here write it in the language.
[[nodiscard]] QString timeWords(const QDateTime& time, const QString& language);
// "March" in the language.
[[nodiscard]] QString monthWord(int month, const QString& language);

} // namespace anteroom
