#pragma once

#include <chrono>
#include <functional>
#include <mutex>

namespace anteroom {

// Whether the office can do its work now: anyone may ask, so it is looked at once a second at most.
struct ReadinessFound {
    bool answers = false; // the database
    bool hasRoom = false; // the disk of the data folder
    [[nodiscard]] bool isReady() const { return answers && hasRoom; }
};

class Readiness {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds staysTrue{1};
    static constexpr long long leastRoom = 256LL * 1024 * 1024; // some visits with their pictures

    explicit Readiness(std::function<ReadinessFound()> look) : m_look(std::move(look)) {}

    [[nodiscard]] ReadinessFound found(Clock::time_point now = Clock::now())
    {
        const std::scoped_lock lock(m_mutex);
        if (now >= m_until) {
            m_found = m_look();
            m_until = now + staysTrue;
        }
        return m_found;
    }

private:
    std::function<ReadinessFound()> m_look;
    std::mutex m_mutex;
    Clock::time_point m_until{};
    ReadinessFound m_found;
};

} // namespace anteroom
