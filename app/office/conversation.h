#pragma once

// For conversation*.cpp and edge.cpp alone.

#include "office/address_count.h"
#include "office/answering.h"
#include "office/edge_counts.h"
#include "office/edge_limits.h"
#include "office/http/request_bytes.h"
#include "office/line.h"
#include "office/request_rate.h"

#include <atomic>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <deque>

namespace anteroom {

// What all connections of an edge share.
struct EdgeParts {
    EdgeLimits limits;
    Answering& answering;
    Announcements& announcements;
    boost::asio::ssl::context tls{boost::asio::ssl::context::tls_server};
    EdgeCounts& counts;
    AddressCount addresses;
    boost::asio::thread_pool workers;
    RequestRate rate;

    EdgeParts(const EdgeLimits& limits_, Answering& answering_, Announcements& announcements_,
              EdgeCounts& counts_)
        : limits(limits_)
        , answering(answering_)
        , announcements(announcements_)
        , counts(counts_)
        , addresses(limits_.connectionsPerAddress)
        , workers(static_cast<size_t>(limits_.workers))
        , rate(limits_.requestsPerSecond, limits_.requestsAtOnce)
    {
    }
};

// One connection from accept to close, as one coroutine on its own strand.
class Conversation : public std::enable_shared_from_this<Conversation> {
public:
    // Without an address there is a proxy at the other end, which says whose connection it is.
    Conversation(EdgeParts& parts, Line::Socket socket, const std::optional<QString>& address);

    [[nodiscard]] boost::asio::awaitable<void> serve();

    // On the connection's strand: no further request, and what waits is answered now.
    void drain();
    void cut();

    // From any thread: whether the other end showed a certificate or a session that is good.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }

    [[nodiscard]] auto executor() { return m_line.executor(); }

private:
    template <class T>
    using Awaitable = boost::asio::awaitable<T>;
    using State = RequestBytes::State;
    using Reading = State (RequestBytes::*)(boost::beast::flat_buffer&);

    [[nodiscard]] Awaitable<void> converse(); // once it has been greeted
    [[nodiscard]] Awaitable<bool> awaitRequest();
    // From what was read already and then from the line; Incomplete when nothing more comes.
    [[nodiscard]] Awaitable<State> read(RequestBytes& request, Reading part);
    // One request and its answer; whether there may be another.
    [[nodiscard]] Awaitable<bool> converseOnce();
    // What one turn of a worker made of a request: whether it is admitted and, when its body was
    // there already, the reply.
    struct Turn {
        std::variant<Response, Admission> admitted;
        std::optional<Reply> reply = std::nullopt;
    };
    using Body = std::optional<QByteArray>;
    [[nodiscard]] Awaitable<Turn> begin(const RequestHead& asked, const Body& body);
    [[nodiscard]] RequestHead headOf(const RequestBytes& request) const;
    [[nodiscard]] bool isTooFast();
    // A Response of status 0 says that nobody is there to be told.
    [[nodiscard]] Awaitable<std::variant<Response, QByteArray>> readBody(RequestBytes& request,
                                                                         qint64 maxBody);
    [[nodiscard]] Awaitable<bool> answer(const Admission& admission, const QByteArray& body,
                                         Reply reply, bool staysOpen);
    [[nodiscard]] Awaitable<Reply> ask(const Admission& admission, const QByteArray& body);
    [[nodiscard]] Awaitable<void> park(const Waiting& waiting);
    [[nodiscard]] Awaitable<bool> send(const Response& response, bool keepAlive);
    [[nodiscard]] Awaitable<void> stream(const Caller& caller, Topic topic);
    [[nodiscard]] Awaitable<bool> stillWelcome(const Caller& caller);

    template <class Outcome, class Work>
    [[nodiscard]] Awaitable<Outcome> onWorker(Work work);

    EdgeParts& m_parts;
    Line m_line;
    boost::asio::steady_timer m_nap; // ends a park or wakes an event stream
    std::deque<QByteArray> m_events;
    std::optional<QString> m_introduced; // by the socket
    QString m_address;
    std::chrono::milliseconds m_patience; // for the next request to begin
    std::atomic<bool> m_isKnown = false;
    bool m_isIdle = true; // nothing was asked that is to be answered
    bool m_isDraining = false;
};

} // namespace anteroom
