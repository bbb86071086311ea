#pragma once

#include <optional>
#include <QLatin1StringView>
#include <QString>
#include <utility>

namespace anteroom {

// The wire names of an enumeration, in one table used both ways.
template <class Enum, size_t N>
[[nodiscard]] QString nameIn(const std::pair<Enum, const char*> (&table)[N], Enum value)
{
    for (const auto& [each, name] : table) {
        if (each == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <class Enum, size_t N>
[[nodiscard]] std::optional<Enum> namedIn(const std::pair<Enum, const char*> (&table)[N],
                                          QStringView text)
{
    for (const auto& [each, name] : table) {
        if (text == QLatin1StringView(name))
            return each;
    }
    return std::nullopt;
}

} // namespace anteroom
