#include "kiosk/idle_reset.h"

namespace anteroom {

IdleReset::IdleReset(const IdleTimes& times, QObject* parent) : QObject(parent), m_times(times)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { advance(std::chrono::seconds(1)); });
}

void IdleReset::run()
{
    m_timer.start(std::chrono::seconds(1));
}

void IdleReset::watch(Watch watch)
{
    m_watch = watch;
    m_quietFor = {};
    m_extended = 0;
    Q_EMIT changed();
}

void IdleReset::touched()
{
    if (m_watch == Watch::Off || m_watch == Watch::Farewell)
        return;
    if (isAsking()) {
        if (m_extended >= m_times.extensions)
            return;
        ++m_extended;
    }
    m_quietFor = {};
    Q_EMIT changed();
}

void IdleReset::advance(std::chrono::seconds by)
{
    if (m_watch == Watch::Off)
        return;
    m_quietFor += by;
    if (m_quietFor >= limit()) {
        watch(Watch::Off);
        Q_EMIT timeUp();
        return;
    }
    if (isAsking() || m_watch == Watch::Farewell)
        Q_EMIT changed();
}

bool IdleReset::isAsking() const
{
    return m_watch == Watch::Visit && m_quietFor >= m_times.quiet;
}

int IdleReset::secondsLeft() const
{
    return int((limit() - m_quietFor).count());
}

std::chrono::seconds IdleReset::limit() const
{
    switch (m_watch) {
    case Watch::Farewell:
        return m_times.farewell;
    case Watch::Quietly:
        return m_times.quiet;
    case Watch::Visit:
    case Watch::Off:
        break;
    }
    return m_times.quiet + m_times.question;
}

} // namespace anteroom
