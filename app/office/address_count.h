#pragma once

#include <map>
#include <mutex>
#include <QString>

namespace anteroom {

// How many connections each address has, so that none can take all there are.
class AddressCount {
public:
    explicit AddressCount(int most) : m_most(most) {}

    // False, and nothing is counted, when the address has as many as it may.
    [[nodiscard]] bool enters(const QString& address)
    {
        const std::scoped_lock lock(m_mutex);
        int& from = m_connections[address];
        if (from >= m_most)
            return false;
        ++from;
        return true;
    }

    void leaves(const QString& address)
    {
        const std::scoped_lock lock(m_mutex);
        if (--m_connections[address] == 0)
            m_connections.erase(address);
    }

private:
    int m_most;
    std::mutex m_mutex;
    std::map<QString, int> m_connections;
};

} // namespace anteroom
