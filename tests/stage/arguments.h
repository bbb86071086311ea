#pragma once

#include <QStringList>

namespace anteroom {

// What stands behind `name` on the command line.
[[nodiscard]] inline QString wordAfter(const QStringList& arguments, const QString& name,
                                       const QString& otherwise)
{
    const qsizetype at = arguments.indexOf(name);
    return at >= 0 && at + 1 < arguments.size() ? arguments[at + 1] : otherwise;
}

} // namespace anteroom
