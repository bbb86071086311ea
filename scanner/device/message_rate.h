#pragma once

#include <QElapsedTimer>

namespace anteroom {

// Lets through so many messages a second and counts the rest.
class MessageRate {
public:
    explicit MessageRate(int mostPerSecond) : m_most(mostPerSecond) { m_second.start(); }

    [[nodiscard]] bool admit()
    {
        if (m_second.hasExpired(1000)) {
            m_second.start();
            m_admitted = 0;
        }
        if (m_admitted < m_most) {
            ++m_admitted;
            return true;
        }
        ++m_refused;
        return false;
    }
    [[nodiscard]] quint64 refused() const { return m_refused; }

private:
    int m_most;
    int m_admitted = 0;
    quint64 m_refused = 0;
    QElapsedTimer m_second;
};

} // namespace anteroom
