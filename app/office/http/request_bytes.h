#pragma once

// For request_bytes.cpp and office/conversation*.cpp alone: it shows Boost.

#include "record/result.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <optional>
#include <QByteArray>

namespace anteroom {

// One HTTP/1.1 request (RFC 9112) out of a connection's bytes. It knows neither sockets nor time:
// whoever has bytes gives them, and is told whether more are wanted. Where two readers of a request
// could disagree about its end, it is refused: nothing is smuggled behind it.
class RequestBytes {
public:
    RequestBytes(int headerBytes, qint64 bodyBytes);

    enum class State {
        Incomplete, // more bytes, please
        Whole,      // what was asked for has come
        Refused,    // see refusal(); the connection's bytes mean nothing any more
    };
    // Both consume what they understood; what they leave is to be there at the next call. Of what
    // is incomplete no more is left than a head may be long.
    [[nodiscard]] State readHead(boost::beast::flat_buffer& unread);
    [[nodiscard]] State readBody(boost::beast::flat_buffer& unread);

    // Problem codes: request.header_limit, request.body_limit, request.malformed.
    struct Refusal {
        int status = 400;
        Problem problem;
    };
    [[nodiscard]] const std::optional<Refusal>& refusal() const { return m_refusal; }
    [[nodiscard]] static Refusal bodyLimit();

    // After the head.
    [[nodiscard]] QByteArray method() const;
    [[nodiscard]] QByteArray target() const;
    [[nodiscard]] QByteArray header(boost::beast::http::field name) const;
    [[nodiscard]] bool staysOpen() const { return m_parser.keep_alive(); }
    [[nodiscard]] bool waitsToBeAsked() const; // Expect: 100-continue
    // Whether the body lies in these bytes too, or there is none.
    [[nodiscard]] bool isWholeWith(const boost::beast::flat_buffer& unread);
    [[nodiscard]] bool isWhole() const { return m_parser.is_done(); }
    // What the route takes, when it is known. False when the request announced more than that.
    [[nodiscard]] bool limitBody(qint64 bytes);

    // After the body.
    [[nodiscard]] QByteArray body() const;

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    template <class IsDone>
    State feed(boost::beast::flat_buffer& unread, IsDone isDone);
    State refuse(const boost::system::error_code& error);
    [[nodiscard]] boost::asio::const_buffer nextOf(const boost::beast::flat_buffer& unread) const;
    [[nodiscard]] bool hasOneMeaning() const;
    [[nodiscard]] bool isOfFewChunkBytes(const boost::beast::flat_buffer& unread) const;

    Parser m_parser;
    size_t m_mostUnread;
    size_t m_headBytes = 0;
    std::optional<Refusal> m_refusal;
};

} // namespace anteroom
