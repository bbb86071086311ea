#pragma once

// For conversation*.cpp and edge.cpp alone: the only files that know Boost.

#include "office/answering.h"
#include "office/edge_limits.h"
#include "office/request_rate.h"

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <deque>

namespace anteroom {

// An asynchronous operation that puts its outcome into `error` instead of throwing it.
inline auto into(boost::system::error_code& error)
{
    return boost::asio::redirect_error(boost::asio::use_awaitable, error);
}

// What all connections of an edge share.
struct EdgeParts {
    EdgeLimits limits;
    Answering& answering;
    Announcements& announcements;
    boost::asio::ssl::context tls{boost::asio::ssl::context::tls_server};
    boost::asio::thread_pool workers;
    std::atomic<int> waitingWork = 0;
    RequestRate rate;

    EdgeParts(const EdgeLimits& limits_, Answering& answering_, Announcements& announcements_)
        : limits(limits_)
        , answering(answering_)
        , announcements(announcements_)
        , workers(static_cast<size_t>(limits_.workers))
        , rate(limits_.requestsPerSecond, limits_.requestsAtOnce)
    {
    }
};

// One connection from accept to close, as one coroutine on its own strand.
class Conversation : public std::enable_shared_from_this<Conversation> {
public:
    using Socket = boost::asio::ip::tcp::socket;

    Conversation(EdgeParts& parts, Socket socket, const QString& address);

    [[nodiscard]] boost::asio::awaitable<void> serve();

    // On the connection's strand: no further request, and what waits is answered now.
    void drain();
    void cut();

    [[nodiscard]] auto executor() { return m_stream.get_executor(); }

private:
    template <class T>
    using Awaitable = boost::asio::awaitable<T>;
    using Stream = boost::beast::ssl_stream<boost::beast::tcp_stream>;
    using HeadParser = boost::beast::http::request_parser<boost::beast::http::empty_body>;

    // TLS, or a sentence to a browser that doesn't speak it.
    [[nodiscard]] Awaitable<bool> greet();
    [[nodiscard]] Awaitable<void> sendAway();
    [[nodiscard]] Awaitable<bool> awaitRequest();
    // One request and its answer; whether there may be another.
    [[nodiscard]] Awaitable<bool> converseOnce();
    [[nodiscard]] Awaitable<std::variant<Response, Admission>> admit(const HeadParser& head);
    [[nodiscard]] RequestHead headOf(const HeadParser& parser) const;
    // A Response of status 0 says that nobody is there to be told.
    [[nodiscard]] Awaitable<std::variant<Response, QByteArray>> readBody(HeadParser& head,
                                                                         qint64 maxBody);
    [[nodiscard]] Awaitable<bool> answer(const Admission& admission, const QByteArray& body,
                                         bool staysOpen);
    [[nodiscard]] Awaitable<Reply> ask(const Admission& admission, const QByteArray& body);
    [[nodiscard]] Awaitable<void> park(const Waiting& waiting);
    [[nodiscard]] Awaitable<bool> send(const Response& response, bool keepAlive);
    [[nodiscard]] Awaitable<void> stream(const Caller& caller, Topic topic);
    [[nodiscard]] Awaitable<bool> stillWelcome(const Caller& caller);
    [[nodiscard]] Awaitable<void> close();

    template <class Outcome, class Work>
    [[nodiscard]] Awaitable<Outcome> onWorker(Work work);

    [[nodiscard]] boost::beast::tcp_stream& tcp() { return m_stream.next_layer(); }

    EdgeParts& m_parts;
    Stream m_stream;
    boost::beast::flat_buffer m_buffer;
    boost::asio::steady_timer m_nap; // ends a park or wakes an event stream
    std::deque<QByteArray> m_events;
    QString m_address;
    QByteArray m_fingerprint;
    std::chrono::milliseconds m_patience; // for the next request to begin
    bool m_isIdle = false;
    bool m_isDraining = false;
};

} // namespace anteroom
