// How a conversation answers and ends; conversation.cpp has how it listens.

#include "office/conversation.h"

#include <boost/asio/write.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/write.hpp>
#include <QDateTime>
#include <QLocale>

namespace anteroom {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;
using std::chrono::seconds;

namespace {

constexpr seconds heartbeat{15};
constexpr seconds lingering{1};
constexpr size_t mostLingering = 1024 * 1024;
constexpr size_t mostEventsWaiting = 256;

beast::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

// RFC 9110 §5.6.7.
QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'")
        .toLatin1();
}

template <class Fields>
void setUsualFields(Fields& fields)
{
    fields.set(http::field::date, viewOf(httpDate()));
    fields.set(http::field::cache_control, "no-store");
    fields.set("X-Content-Type-Options", "nosniff");
    fields.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    fields.set("Referrer-Policy", "no-referrer");
}

} // namespace

asio::awaitable<bool> Conversation::send(const Response& response, bool keepAlive)
{
    if (response.status == 0) // those who asked are gone
        co_return false;
    http::response<http::span_body<const char>> message;
    message.version(11);
    message.result(static_cast<unsigned>(response.status));
    setUsualFields(message);
    if (!response.contentType.isEmpty())
        message.set(http::field::content_type, viewOf(response.contentType));
    if (!response.etag.isEmpty())
        message.set(http::field::etag, viewOf(response.etag));
    if (!response.allow.isEmpty())
        message.set(http::field::allow, viewOf(response.allow));
    if (response.status == 401)
        message.set(http::field::www_authenticate, "Bearer");
    if (response.retryAfter > 0)
        message.set(http::field::retry_after, std::to_string(response.retryAfter));
    message.body() = {response.body.constData(), static_cast<size_t>(response.body.size())};
    message.keep_alive(keepAlive);
    if (response.status != 204)
        message.content_length(static_cast<std::uint64_t>(response.body.size()));
    error_code error;
    tcp().expires_after(m_parts.limits.answerDeadline);
    co_await http::async_write(m_stream, message, into(error));
    tcp().expires_never();
    co_return !error && keepAlive;
}

// The end of the connection ends the stream; there is no length and there are no chunks.
asio::awaitable<void> Conversation::stream(const Caller& caller, Topic topic)
{
    http::response<http::empty_body> head{http::status::ok, 11};
    setUsualFields(head);
    head.set(http::field::content_type, "text/event-stream");
    head.keep_alive(false);
    http::response_serializer<http::empty_body> serializer(head);
    error_code error;
    tcp().expires_after(m_parts.limits.answerDeadline);
    co_await http::async_write_header(m_stream, serializer, into(error));

    const auto subscription = m_parts.announcements.listen(
        topic, m_parts.announcements.heard(topic),
        [self = weak_from_this(), executor = executor()](const QByteArray& text) {
            asio::post(executor, [self, text] {
                if (const auto alive = self.lock()) {
                    alive->m_events.push_back(text);
                    alive->m_nap.cancel();
                }
            });
        });
    m_events.push_back(QByteArrayLiteral("retry: 2000\n\n"));
    while (!error && !m_isDraining && m_events.size() <= mostEventsWaiting) {
        QByteArray next;
        if (!m_events.empty()) {
            next = m_events.front();
            m_events.pop_front();
        } else {
            error_code woken;
            m_nap.expires_after(heartbeat);
            co_await m_nap.async_wait(into(woken));
            if (woken) // there is an event, or it is time to stop
                continue;
            if (!co_await stillWelcome(caller))
                break;
            next = QByteArrayLiteral(":\n\n");
        }
        tcp().expires_after(m_parts.limits.answerDeadline);
        co_await asio::async_write(m_stream, asio::buffer(next.constData(), size_t(next.size())),
                                   into(error));
        tcp().expires_never();
    }
}

// Says goodbye, then reads on for a moment: closing over unread bytes would reset the connection
// and take the last answer away from those who were still sending.
asio::awaitable<void> Conversation::close()
{
    error_code error;
    tcp().expires_after(lingering);
    co_await m_stream.async_shutdown(into(error));
    tcp().socket().shutdown(asio::socket_base::shutdown_send, error);
    std::array<char, 16 * 1024> unread;
    size_t total = 0;
    while (!error && total < mostLingering)
        total += co_await tcp().async_read_some(asio::buffer(unread), into(error));
    tcp().close();
}

} // namespace anteroom
