#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <QByteArray>
#include <QString>

namespace anteroom {

// Roster: a kiosk's long poll has something new to fetch. Staff: the console's event stream.
enum class Topic { Roster, Staff };

// Tells parked connections that something happened, here or at another office on the same records.
// What is told carries ids alone.
class Announcements {
public:
    // Takes what is announced here to the other offices; called on the announcing thread and must
    // only hand it on. To be set before the first announcement.
    using PassOn = std::function<void(Topic topic, const QByteArray& text)>;
    void setPassOn(PassOn passOn) { m_passOn = std::move(passOn); }
    // What another office announced.
    void hear(Topic topic, const QByteArray& text);

    // Called on the announcing thread and must only hand the text on.
    using Listener = std::function<void(const QByteArray& text)>;

    // Listens until it is destroyed.
    class Subscription {
    public:
        Subscription() = default;
        ~Subscription();
        Subscription(Subscription&& other) noexcept;
        Subscription& operator=(Subscription&& other) noexcept;

    private:
        friend class Announcements;
        Subscription(Announcements* from, quint64 number) : m_from(from), m_number(number) {}
        Announcements* m_from = nullptr;
        quint64 m_number = 0;
    };

    // How many announcements a topic has had. Read it before looking at the store: what is
    // announced between the look and listen() is then not missed.
    [[nodiscard]] quint64 heard(Topic topic) const;

    // The listener is called at once when more than `heard` were announced already.
    [[nodiscard]] Subscription listen(Topic topic, quint64 heard, Listener listener);

    void announce(Topic topic, const QByteArray& text = {});

    // A server-sent event to all staff: its kind and, if it is about one submission, which.
    void tellStaff(const char* event, const QString& submission = {});
    [[nodiscard]] static QByteArray staffEvent(const char* event, const QString& submission = {});

private:
    struct Listening {
        Topic topic;
        std::shared_ptr<Listener> listener;
    };

    PassOn m_passOn;
    mutable std::mutex m_mutex;
    std::map<Topic, quint64> m_heard;
    std::map<quint64, Listening> m_listening;
    quint64 m_next = 1;
};

} // namespace anteroom
