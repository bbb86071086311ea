#include "office/announcements.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <utility>
#include <vector>

namespace anteroom {

Announcements::Subscription::~Subscription()
{
    if (!m_from)
        return;
    const std::scoped_lock lock(m_from->m_mutex);
    m_from->m_listening.erase(m_number);
}

Announcements::Subscription::Subscription(Subscription&& other) noexcept
    : m_from(std::exchange(other.m_from, nullptr)), m_number(other.m_number)
{
}

Announcements::Subscription& Announcements::Subscription::operator=(Subscription&& other) noexcept
{
    std::swap(m_from, other.m_from);
    std::swap(m_number, other.m_number);
    return *this;
}

quint64 Announcements::heard(Topic topic) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_heard.find(topic);
    return found == m_heard.end() ? 0 : found->second;
}

Announcements::Subscription Announcements::listen(Topic topic, quint64 heard, Listener listener)
{
    const auto shared = std::make_shared<Listener>(std::move(listener));
    quint64 number = 0;
    bool missed = false;
    {
        const std::scoped_lock lock(m_mutex);
        number = m_next++;
        m_listening.insert({number, {topic, shared}});
        missed = m_heard[topic] > heard;
    }
    if (missed)
        (*shared)({});
    return Subscription(this, number);
}

void Announcements::announce(Topic topic, const QByteArray& text)
{
    hear(topic, text);
    if (m_passOn)
        m_passOn(topic, text);
}

void Announcements::hear(Topic topic, const QByteArray& text)
{
    std::vector<std::shared_ptr<Listener>> listeners;
    {
        const std::scoped_lock lock(m_mutex);
        ++m_heard[topic];
        for (const auto& [number, listening] : m_listening) {
            if (listening.topic == topic)
                listeners.push_back(listening.listener);
        }
    }
    // Without the lock, so that a listener may end its subscription.
    for (const auto& listener : listeners)
        (*listener)(text);
}

QByteArray Announcements::staffEvent(const char* event, const QString& submission)
{
    QJsonObject about;
    if (!submission.isEmpty())
        about.insert(QStringLiteral("submission"), submission);
    return QByteArray("event: ") + event +
           "\ndata: " + QJsonDocument(about).toJson(QJsonDocument::Compact) + "\n\n";
}

void Announcements::tellStaff(const char* event, const QString& submission)
{
    announce(Topic::Staff, staffEvent(event, submission));
}

} // namespace anteroom
