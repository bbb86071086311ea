// How a conversation answers and ends; conversation.cpp has how it listens.

#include "office/conversation.h"

#include <boost/asio/post.hpp>
#include <boost/beast/http/write.hpp>
#include <QDateTime>
#include <QLocale>
#include <sstream>

namespace anteroom {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;
using std::chrono::seconds;

namespace {

constexpr seconds heartbeat{15};
constexpr qsizetype shortAnswer = 16 * 1024;
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

using Head = http::response_header<>;

Head usualHead(int status)
{
    Head head;
    head.version(11);
    head.result(static_cast<unsigned>(status));
    head.set(http::field::date, viewOf(httpDate()));
    head.set(http::field::cache_control, "no-store");
    head.set("X-Content-Type-Options", "nosniff");
    head.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    head.set("Referrer-Policy", "no-referrer");
    return head;
}

QByteArray written(const Head& head)
{
    std::ostringstream text;
    text << head;
    return QByteArray::fromStdString(text.str());
}

QByteArray headFor(const Response& response, bool keepAlive)
{
    Head head = usualHead(response.status);
    if (!response.contentType.isEmpty())
        head.set(http::field::content_type, viewOf(response.contentType));
    if (!response.etag.isEmpty())
        head.set(http::field::etag, viewOf(response.etag));
    if (!response.allow.isEmpty())
        head.set(http::field::allow, viewOf(response.allow));
    if (response.status == 401)
        head.set(http::field::www_authenticate, "Bearer");
    if (response.retryAfter > 0)
        head.set(http::field::retry_after, std::to_string(response.retryAfter));
    if (response.status != 204)
        head.set(http::field::content_length, std::to_string(response.body.size()));
    if (!keepAlive)
        head.set(http::field::connection, "close");
    return written(head);
}

} // namespace

asio::awaitable<bool> Conversation::send(const Response& response, bool keepAlive)
{
    if (response.status == 0) // those who asked are gone
        co_return false;
    // What fits into one record goes out as one.
    QByteArray head = headFor(response, keepAlive);
    const bool isShort = head.size() + response.body.size() <= shortAnswer;
    if (isShort)
        head += response.body;
    m_line.expireAfter(m_parts.limits.answerDeadline);
    bool sent = co_await m_line.write(head);
    if (sent && !isShort)
        sent = co_await m_line.write(response.body);
    m_line.expireNever();
    co_return sent&& keepAlive;
}

// The end of the connection ends the stream; there is no length and there are no chunks.
asio::awaitable<void> Conversation::stream(const Caller& caller, Topic topic)
{
    Head head = usualHead(200);
    head.set(http::field::content_type, "text/event-stream");
    head.set(http::field::connection, "close");
    const QByteArray bytes = written(head);
    m_line.expireAfter(m_parts.limits.answerDeadline);
    bool goesOn = co_await m_line.write(bytes);

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
    while (goesOn && !m_isDraining && m_events.size() <= mostEventsWaiting) {
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
        m_line.expireAfter(m_parts.limits.answerDeadline);
        goesOn = co_await m_line.write(next);
        m_line.expireNever();
    }
}

} // namespace anteroom
