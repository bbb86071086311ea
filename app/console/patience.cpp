#include "console/patience.h"

namespace anteroom {

namespace {

constexpr int tickMs = 100;
constexpr int wordsAfter = 3; // ticks
constexpr int countAfter = 20;
constexpr int adviceAfter = 100;

} // namespace

Patience::Patience(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &Patience::tick);
}

Patience::Step Patience::step() const
{
    if (!waiting())
        return NotWaiting;
    if (m_tenths < wordsAfter)
        return Quiet;
    if (m_tenths < countAfter)
        return Words;
    return m_tenths < adviceAfter ? Count : Advice;
}

void Patience::begin()
{
    m_tenths = 0;
    m_timer.start();
    Q_EMIT changed();
}

void Patience::end()
{
    if (!waiting())
        return;
    m_timer.stop();
    Q_EMIT changed();
}

void Patience::tick()
{
    const Step stepBefore = step();
    const int secondsBefore = seconds();
    ++m_tenths;
    if (step() != stepBefore || seconds() != secondsBefore)
        Q_EMIT changed();
}

} // namespace anteroom
