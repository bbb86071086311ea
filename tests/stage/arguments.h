#pragma once

#include <QStringList>
#include <utility>

namespace anteroom {

// What stands behind `name` on the command line.
[[nodiscard]] inline QString wordAfter(const QStringList& arguments, const QString& name,
                                       const QString& otherwise)
{
    const qsizetype at = arguments.indexOf(name);
    return at >= 0 && at + 1 < arguments.size() ? arguments[at + 1] : otherwise;
}

// The same as a whole number; what is none, or doesn't fit, counts for nothing.
template <class Number>
[[nodiscard]] Number numberAfter(const QStringList& arguments, const QString& name,
                                 Number otherwise)
{
    bool isNumber = false;
    const qint64 number = wordAfter(arguments, name, {}).toLongLong(&isNumber);
    return isNumber && std::in_range<Number>(number) ? static_cast<Number>(number) : otherwise;
}

} // namespace anteroom
