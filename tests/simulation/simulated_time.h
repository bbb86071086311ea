#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <QAbstractEventDispatcher>
#include <queue>

namespace anteroom {

// Time that moves only when nothing is left to do. It is the event loop of its thread, so that the
// timers of the parts that live there run on it, as they are and in its time: an hour takes as long
// as what happens in it. What is due at the same moment comes in the order in which it was asked.
//
// Other threads that these parts use (an outbox's) are waited for before time moves on: that is
// what `isBusy` tells.
class SimulatedTime : public QAbstractEventDispatcher {
public:
    explicit SimulatedTime(std::function<bool()> isBusy) : m_isBusy(std::move(isBusy)) {}

    // Milliseconds since the start. Other threads may ask.
    [[nodiscard]] qint64 now() const { return m_now; }

    void after(qint64 milliseconds, std::function<void()> act);
    void runUntil(qint64 end);
    // Everything that is to be done now, other threads' part of it too.
    void settle();

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier*) override {}
    void unregisterSocketNotifier(QSocketNotifier*) override {}
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject* object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject* object) override;
    QList<TimerInfo> registeredTimers(QObject* object) const override;
    int remainingTime(int id) override;
    void wakeUp() override; // from any thread
    void interrupt() override {}

private:
    struct Timer {
        QObject* object = nullptr;
        qint64 interval = 0;
        Qt::TimerType type = Qt::CoarseTimer;
        qint64 due = 0;
        quint64 order = 0; // of the entry in the queue that is its next
    };
    struct Due {
        qint64 time = 0;
        quint64 order = 0;
        int timer = 0; // or an act
        std::function<void()> act = {};

        bool operator>(const Due& other) const
        {
            return std::tie(time, order) > std::tie(other.time, other.order);
        }
    };
    void arm(int id, Timer& timer);
    void fire(const Due& due);

    std::function<bool()> m_isBusy;
    std::atomic<qint64> m_now = 0;
    quint64 m_order = 0;
    std::map<int, Timer> m_timers;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_queue;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    bool m_woken = false;
};

} // namespace anteroom
