#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <QByteArray>

namespace anteroom {

// A token bucket for each device or address: `perSecond` on average, `atOnce` in a burst.
class RequestRate {
public:
    using Clock = std::chrono::steady_clock;

    RequestRate(int perSecond, int atOnce) : m_perSecond(perSecond), m_atOnce(atOnce) {}

    [[nodiscard]] bool allows(const QByteArray& who, Clock::time_point now = Clock::now());

private:
    struct Bucket {
        double left;
        Clock::time_point at;
    };
    void forgetTheFull(Clock::time_point now);

    double m_perSecond;
    double m_atOnce;
    std::mutex m_mutex;
    std::map<QByteArray, Bucket> m_buckets;
};

} // namespace anteroom
