#include "wire/back_off.h"

#include <algorithm>
#include <QRandomGenerator>

namespace anteroom {

std::chrono::milliseconds BackOff::next()
{
    const int doublings = std::min(m_failures++, 20);
    const auto whole = std::min(m_first * (1L << doublings), m_longest);
    return whole / 2 + whole * QRandomGenerator::global()->bounded(1001) / 2000;
}

} // namespace anteroom
