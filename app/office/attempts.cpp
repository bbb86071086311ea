#include "office/attempts.h"

namespace anteroom {

bool Attempts::mayTry(const QByteArray& who, Clock::time_point now)
{
    const std::scoped_lock lock(m_mutex);
    forgetTheOld(now);
    auto& tries = m_tries[who];
    if (static_cast<int>(tries.size()) >= m_most)
        return false;
    tries.push_back(now);
    return true;
}

void Attempts::succeeded(const QByteArray& who)
{
    const std::scoped_lock lock(m_mutex);
    m_tries.erase(who);
}

void Attempts::giveBack(const QByteArray& who)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_tries.find(who);
    if (found != m_tries.end() && !found->second.empty())
        found->second.pop_back();
}

void Attempts::forgetTheOld(Clock::time_point now)
{
    for (auto each = m_tries.begin(); each != m_tries.end();) {
        std::erase_if(each->second, [&](Clock::time_point at) { return now - at >= m_window; });
        each = each->second.empty() ? m_tries.erase(each) : std::next(each);
    }
}

} // namespace anteroom
