#include "store/neighbours.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace anteroom {

namespace {

// A connection that is lost says nothing; asked so often, it is not lost for long.
constexpr auto askEvery = 2s;

} // namespace

class Neighbours::Ear : public QObject {
public:
    Ear(ConnectionSettings settings, Heard heard)
        : m_settings(std::move(settings)), m_heard(std::move(heard))
    {
    }

    void begin()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { (void)said("SELECT 1", {}); });
        m_timer.start(askEvery);
        (void)connected();
    }

    void tell(const QByteArray& notice)
    {
        // Again on a new connection; who has none either will look for itself when it has.
        const Bound text = QString::fromUtf8(notice);
        if (!said("SELECT pg_notify('anteroom', ?)", {&text, 1}))
            (void)said("SELECT pg_notify('anteroom', ?)", {&text, 1});
    }

private:
    bool said(Sql sql, std::span<const Bound> values)
    {
        if (!connected())
            return false;
        const bool done = m_connection->execute(sql, values).ok();
        if (!done)
            m_connection.reset();
        return done;
    }

    bool connected()
    {
        if (m_connection)
            return true;
        auto opened = Connection::open(m_settings);
        if (!opened)
            return false;
        m_connection = std::move(*opened);
        const Done listening = m_connection->listen(
            u"anteroom"_s, [this](const QString& notice) { m_heard(notice.toUtf8()); });
        if (!listening) {
            m_connection.reset();
            return false;
        }
        m_heard({});
        return true;
    }

    ConnectionSettings m_settings;
    Heard m_heard;
    QTimer m_timer{this};
    std::unique_ptr<Connection> m_connection;
};

Neighbours::Neighbours(ConnectionSettings settings, Heard heard)
    : m_ear(new Ear(std::move(settings), std::move(heard)))
{
    m_ear->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_ear, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_ear, [ear = m_ear] { ear->begin(); });
}

Neighbours::~Neighbours()
{
    m_thread.quit();
    m_thread.wait();
}

void Neighbours::tell(const QByteArray& notice)
{
    QMetaObject::invokeMethod(m_ear, [ear = m_ear, notice] { ear->tell(notice); });
}

} // namespace anteroom
