#include "wire/back_off.h"

#include <algorithm>
#include <cmath>
#include <QRandomGenerator>

namespace anteroom {

double BackOff::systemChance()
{
    return QRandomGenerator::global()->bounded(1001) / 1000.0;
}

std::chrono::milliseconds BackOff::next()
{
    const int doublings = std::min(m_failures++, 20);
    const auto whole = std::min(m_first * (1L << doublings), m_longest);
    return whole / 2 + whole * std::lround(m_chance() * 1000) / 2000;
}

} // namespace anteroom
