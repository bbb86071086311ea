#include "office/request_rate.h"

namespace anteroom {

namespace {

constexpr size_t manyBuckets = 4096;

double since(RequestRate::Clock::time_point then, RequestRate::Clock::time_point now)
{
    return std::chrono::duration<double>(now - then).count();
}

} // namespace

bool RequestRate::allows(const QByteArray& who, Clock::time_point now)
{
    const std::scoped_lock lock(m_mutex);
    if (m_buckets.size() >= manyBuckets)
        forgetTheFull(now);
    auto& bucket = m_buckets.try_emplace(who, Bucket{m_atOnce, now}).first->second;
    bucket.left = std::min(m_atOnce, bucket.left + since(bucket.at, now) * m_perSecond);
    bucket.at = now;
    if (bucket.left < 1)
        return false;
    bucket.left -= 1;
    return true;
}

// A bucket that is full again says nothing that a new one would not.
void RequestRate::forgetTheFull(Clock::time_point now)
{
    std::erase_if(m_buckets, [&](const auto& each) {
        const Bucket& bucket = each.second;
        return bucket.left + since(bucket.at, now) * m_perSecond >= m_atOnce;
    });
}

} // namespace anteroom
