#pragma once

// For line.cpp, conversation*.cpp and edge.cpp alone: the only files that know Boost.

#include <boost/asio/awaitable.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <chrono>
#include <optional>
#include <QByteArray>
#include <QString>

namespace anteroom {

// An asynchronous operation that puts its outcome into `error` instead of throwing it.
inline auto into(boost::system::error_code& error)
{
    return boost::asio::redirect_error(boost::asio::use_awaitable, error);
}

// A connection over TCP or a Unix socket, under TLS: bytes in, bytes out, and an end. What it
// awaits ends without success at the deadline that was set last.
class Line {
public:
    using Socket = boost::asio::generic::stream_protocol::socket;
    template <class T>
    using Awaitable = boost::asio::awaitable<T>;

    Line(Socket socket, boost::asio::ssl::context& tls);

    // Whose connection the proxy at the other end says that it is; none when it doesn't say so.
    [[nodiscard]] Awaitable<std::optional<QString>> introduction();
    // TLS, or a sentence to a browser that doesn't speak it. Whether there is a line now.
    [[nodiscard]] Awaitable<bool> greet();
    // Adds what comes next to unread(); whether anything came.
    [[nodiscard]] Awaitable<bool> read();
    [[nodiscard]] boost::beast::flat_buffer& unread() { return m_unread; }
    // Whether all of it went out. The bytes are to stay where they are until then.
    [[nodiscard]] Awaitable<bool> write(const QByteArray& bytes);
    // Says goodbye, then reads on for a moment: closing over unread bytes would reset the
    // connection and take the last answer away from those who were still sending.
    [[nodiscard]] Awaitable<void> close();

    void expireAfter(std::chrono::milliseconds deadline) { lowest().expires_after(deadline); }
    void expireNever() { lowest().expires_never(); }
    void cancel() { lowest().cancel(); } // what is awaited
    void cut() { lowest().close(); }

    // SHA-256 over the DER form of the client's certificate, in hex; empty without one.
    [[nodiscard]] const QByteArray& fingerprint() const { return m_fingerprint; }
    [[nodiscard]] auto executor() { return m_stream.get_executor(); }

private:
    [[nodiscard]] Awaitable<void> sendAway();
    using Lowest = boost::beast::basic_stream<boost::asio::generic::stream_protocol>;
    [[nodiscard]] Lowest& lowest() { return m_stream.next_layer(); }

    boost::beast::ssl_stream<Lowest> m_stream;
    boost::beast::flat_buffer m_unread;
    QByteArray m_fingerprint;
};

} // namespace anteroom
