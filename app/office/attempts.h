#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <QByteArray>
#include <vector>

namespace anteroom {

// Counts failures by whom they are of, so that nobody can try for long: at most `most` in any
// window.
class Attempts {
public:
    using Clock = std::chrono::steady_clock;

    Attempts(int most, std::chrono::seconds window) : m_most(most), m_window(window) {}

    // Counts one try before it is made, so that many at once cannot slip through together. False
    // when there were too many already; that one isn't counted.
    [[nodiscard]] bool mayTry(const QByteArray& who, Clock::time_point now = Clock::now());
    // The try was good; what was counted for them is forgotten.
    void succeeded(const QByteArray& who);
    // The last try was good; those before it still count, so that nobody who knows one password
    // gets new tries at the others by using it.
    void giveBack(const QByteArray& who);

private:
    void forgetTheOld(Clock::time_point now);

    int m_most;
    std::chrono::seconds m_window;
    std::mutex m_mutex;
    std::map<QByteArray, std::vector<Clock::time_point>> m_tries;
};

} // namespace anteroom
