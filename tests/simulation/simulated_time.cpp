#include "simulated_time.h"

#include <QCoreApplication>
#include <QTimerEvent>

namespace anteroom {

void SimulatedTime::after(qint64 milliseconds, std::function<void()> act)
{
    m_queue.push({m_now + std::max<qint64>(milliseconds, 0), m_order++, 0, std::move(act)});
}

void SimulatedTime::runUntil(qint64 end)
{
    settle();
    while (!m_queue.empty() && m_queue.top().time <= end) {
        const Due due = m_queue.top();
        m_queue.pop();
        m_now = due.time;
        fire(due);
        settle();
    }
    m_now = end;
}

void SimulatedTime::fire(const Due& due)
{
    if (due.act) {
        due.act();
        return;
    }
    const auto found = m_timers.find(due.timer);
    if (found == m_timers.end() || found->second.order != due.order)
        return; // it was stopped or started again since
    arm(due.timer, found->second);
    QTimerEvent event(due.timer);
    QCoreApplication::sendEvent(found->second.object, &event);
}

void SimulatedTime::settle()
{
    while (true) {
        processEvents(QEventLoop::AllEvents);
        if (!m_isBusy())
            break;
        // Whoever answers posts an event to this thread, and that wakes it.
        std::unique_lock lock(m_mutex);
        m_wakeUp.wait(lock, [this] { return m_woken; });
        m_woken = false;
    }
    processEvents(QEventLoop::AllEvents);
}

bool SimulatedTime::processEvents(QEventLoop::ProcessEventsFlags)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return true;
}

void SimulatedTime::arm(int id, Timer& timer)
{
    timer.due = m_now + timer.interval;
    timer.order = m_order++;
    m_queue.push({timer.due, timer.order, id});
}

void SimulatedTime::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject* object)
{
    Timer& timer = m_timers[id];
    // One that repeats without a pause would stop time.
    timer = {object, std::max<qint64>(interval, 1), type};
    arm(id, timer);
}

bool SimulatedTime::unregisterTimer(int id)
{
    return m_timers.erase(id) > 0;
}

bool SimulatedTime::unregisterTimers(QObject* object)
{
    return std::erase_if(m_timers, [&](const auto& each) { return each.second.object == object; }) >
           0;
}

QList<SimulatedTime::TimerInfo> SimulatedTime::registeredTimers(QObject* object) const
{
    QList<TimerInfo> timers;
    for (const auto& [id, timer] : m_timers) {
        if (timer.object == object)
            timers.append(TimerInfo(id, static_cast<int>(timer.interval), timer.type));
    }
    return timers;
}

int SimulatedTime::remainingTime(int id)
{
    const auto found = m_timers.find(id);
    return found == m_timers.end() ? -1 : static_cast<int>(found->second.due - m_now);
}

void SimulatedTime::wakeUp()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_wakeUp.notify_one();
}

} // namespace anteroom
