#pragma once

#include <QChar>

namespace anteroom {

// A card's own letters and digits are ASCII's; QChar would take others for them too.
[[nodiscard]] inline bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

[[nodiscard]] inline bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

[[nodiscard]] inline bool isAlphanumeric(QChar c)
{
    return isAsciiDigit(c) || isCapital(c) || (c >= u'a' && c <= u'z');
}

} // namespace anteroom
