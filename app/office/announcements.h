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

// Tells parked connections that something happened. What is told carries ids alone.
class Announcements {
public:
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

private:
    struct Listening {
        Topic topic;
        std::shared_ptr<Listener> listener;
    };

    mutable std::mutex m_mutex;
    std::map<Topic, quint64> m_heard;
    std::map<quint64, Listening> m_listening;
    quint64 m_next = 1;
};

} // namespace anteroom
