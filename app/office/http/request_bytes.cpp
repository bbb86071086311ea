#include "office/http/request_bytes.h"

#include <algorithm>

namespace anteroom {

namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

RequestBytes::Refusal malformed()
{
    return {400, problem("request.malformed",
                         QStringLiteral("The request is not HTTP/1.1 as the office reads it."))};
}

RequestBytes::Refusal headerLimit()
{
    return {431, problem("request.header_limit",
                         QStringLiteral("The request's header is larger than is allowed."))};
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](char each) { return each >= '0' && each <= '9'; });
}

} // namespace

RequestBytes::RequestBytes(int headerBytes, qint64 bodyBytes)
    : m_mostUnread(static_cast<size_t>(headerBytes))
{
    m_parser.header_limit(static_cast<std::uint32_t>(headerBytes));
    m_parser.body_limit(static_cast<std::uint64_t>(bodyBytes));
}

RequestBytes::State RequestBytes::readHead(beast::flat_buffer& unread)
{
    const size_t before = unread.size();
    const State state = feed(unread, [this] { return m_parser.is_header_done(); });
    m_headBytes += before - unread.size();
    // The parser's own limit leaves out the request line when that came together with the rest.
    const size_t head = m_headBytes + (state == State::Incomplete ? unread.size() : 0);
    if (state != State::Refused && head > m_mostUnread) {
        m_refusal = headerLimit();
        return State::Refused;
    }
    if (state != State::Whole || hasOneMeaning())
        return state;
    m_refusal = malformed();
    return State::Refused;
}

RequestBytes::State RequestBytes::readBody(beast::flat_buffer& unread)
{
    m_parser.eager(true);
    return feed(unread, [this] { return m_parser.is_done(); });
}

template <class IsDone>
RequestBytes::State RequestBytes::feed(beast::flat_buffer& unread, IsDone isDone)
{
    while (!isDone()) {
        if (isOfFewChunkBytes(unread))
            return State::Incomplete;
        error_code error;
        const size_t used = m_parser.put(nextOf(unread), error);
        unread.consume(used);
        if (error && error != http::error::need_more)
            return refuse(error);
        if (!error && used > 0)
            continue;
        // The parser has no limit for what stands behind a chunk's size and behind the last chunk.
        if (unread.size() > m_mostUnread) {
            m_refusal = m_parser.is_header_done() ? malformed() : headerLimit();
            return State::Refused;
        }
        return State::Incomplete;
    }
    return State::Whole;
}

// What stands behind a chunk's size or behind the last chunk is read whole or not at all: a window
// as long as it may be makes that independent of how the network cut it.
boost::asio::const_buffer RequestBytes::nextOf(const beast::flat_buffer& unread) const
{
    const size_t most = m_parser.is_header_done() ? m_mostUnread + 1 : unread.size();
    return boost::asio::buffer(unread.cdata(), most);
}

// The rest of a chunked body is never shorter, and Beast 1.81 asserts it: a last chunk that came in
// pieces of a few bytes would end the program.
bool RequestBytes::isOfFewChunkBytes(const beast::flat_buffer& unread) const
{
    constexpr std::string_view shortestRest = "0\r\n\r\n";
    return m_parser.is_header_done() && m_parser.chunked() && unread.size() < shortestRest.size();
}

RequestBytes::State RequestBytes::refuse(const error_code& error)
{
    if (error == http::error::header_limit)
        m_refusal = headerLimit();
    else if (error == http::error::body_limit)
        m_refusal = bodyLimit();
    else
        m_refusal = malformed();
    return State::Refused;
}

RequestBytes::Refusal RequestBytes::bodyLimit()
{
    return {413, problem("request.body_limit",
                         QStringLiteral("The request's body is larger than is allowed."))};
}

// RFC 9112 §3.2 (one Host), §6.1 (chunked is last and alone here) and §6.3 (one length).
bool RequestBytes::hasOneMeaning() const
{
    const auto& head = m_parser.get();
    const auto lengths = head.count(http::field::content_length);
    const auto encodings = head.count(http::field::transfer_encoding);
    if (lengths + encodings > 1)
        return false;
    if (lengths == 1 && !isNumber(head[http::field::content_length]))
        return false;
    if (encodings == 1 &&
        (head.version() != 11 ||
         !beast::iequals(head[http::field::transfer_encoding], beast::string_view("chunked"))))
        return false;
    return head.version() < 11 || head.count(http::field::host) == 1;
}

QByteArray RequestBytes::method() const
{
    return bytesOf(m_parser.get().method_string());
}

QByteArray RequestBytes::target() const
{
    return bytesOf(m_parser.get().target());
}

QByteArray RequestBytes::header(http::field name) const
{
    return bytesOf(m_parser.get()[name]);
}

bool RequestBytes::waitsToBeAsked() const
{
    return beast::iequals(m_parser.get()[http::field::expect], "100-continue");
}

bool RequestBytes::isWholeWith(const beast::flat_buffer& unread)
{
    const auto announced = m_parser.content_length();
    return isWhole() || (announced && *announced <= unread.size());
}

bool RequestBytes::limitBody(qint64 bytes)
{
    const auto most = static_cast<std::uint64_t>(bytes);
    const auto announced = m_parser.content_length();
    if (announced && *announced > most)
        return false;
    m_parser.body_limit(most);
    return true;
}

QByteArray RequestBytes::body() const
{
    return bytesOf(m_parser.get().body());
}

} // namespace anteroom
