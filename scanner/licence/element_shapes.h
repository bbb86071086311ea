#pragma once

#include <QSet>
#include <QString>

namespace anteroom {

// Where inside a value the next element begins because the separator between them was lost;
// -1 when the value is whole. `seen` are the codes that were found elsewhere. In a text without
// any separators every plausible code ends the value; else only one that cannot be a part of it.
[[nodiscard]] qsizetype nextElementAt(const QString& code, const QString& value,
                                      const QSet<QString>& seen, bool unseparated);

} // namespace anteroom
