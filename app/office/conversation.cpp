#include "office/conversation.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <QScopeGuard>

namespace anteroom {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;

namespace {

constexpr unsigned char tlsHandshakeRecord = 0x16;

// Without a length: the end of the connection ends it.
constexpr std::string_view speaksHttps =
    "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\n"
    "Connection: close\r\n\r\n"
    "This port speaks HTTPS. Write https:// instead of http:// in the address.\n";

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// SHA-256 over the DER form, in hex; empty without a certificate. TLS has verified it.
QByteArray fingerprintOf(SSL* tls)
{
    X509* certificate = SSL_get1_peer_certificate(tls);
    if (!certificate)
        return {};
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int length = 0;
    X509_digest(certificate, EVP_sha256(), reinterpret_cast<unsigned char*>(digest.data()),
                &length);
    X509_free(certificate);
    digest.truncate(static_cast<qsizetype>(length));
    return digest.toHex();
}

// What to say of a head that cannot be read; nothing to those who just went.
std::optional<Response> refusalOf(const error_code& error)
{
    if (error == http::error::header_limit)
        return Response::problem(
            431, problem("request.header_limit",
                         QStringLiteral("The request's header is larger than is allowed.")));
    if (error == http::error::body_limit)
        return Response::problem(
            413, problem("request.body_limit",
                         QStringLiteral("The request's body is larger than is allowed.")));
    if (error == http::error::end_of_stream)
        return std::nullopt;
    if (error.category() == make_error_code(http::error::bad_method).category())
        return Response::problem(
            400, problem("request.malformed",
                         QStringLiteral("The request is not HTTP/1.1 as the office reads it.")));
    return std::nullopt;
}

// Those who asked are gone.
Response toNobody()
{
    Response response;
    response.status = 0;
    return response;
}

// What is said when too much waits for a worker already.
template <class Outcome>
Outcome busy()
{
    if constexpr (std::is_same_v<Outcome, bool>) {
        return true;
    } else {
        Response later = Response::problem(
            503, problem("office.busy", QStringLiteral("The office is busy. Try again shortly.")));
        later.retryAfter = 2;
        return later;
    }
}

} // namespace

template <class Outcome, class Work>
asio::awaitable<Outcome> Conversation::onWorker(Work work)
{
    if (++m_parts.waitingWork > m_parts.limits.waitingWork) {
        --m_parts.waitingWork;
        co_return busy<Outcome>();
    }
    // Named, here and by all callers: what is a temporary in a co_await expression is destroyed
    // twice by GCC 12 (its bugs 99576 and 100611).
    auto onPool = [parts = &m_parts, work]() -> asio::awaitable<Outcome> {
        const auto leaves = qScopeGuard([parts] { --parts->waitingWork; });
        co_return work();
    };
    co_return co_await asio::co_spawn(m_parts.workers, std::move(onPool), asio::use_awaitable);
}

Conversation::Conversation(EdgeParts& parts, Socket socket, const QString& address)
    : m_parts(parts)
    , m_stream(std::move(socket), parts.tls)
    , m_nap(m_stream.get_executor())
    , m_address(address)
    , m_patience(parts.limits.headerDeadline)
{
}

asio::awaitable<void> Conversation::serve()
{
    if (!co_await greet())
        co_return;
    bool goesOn = true;
    while (goesOn)
        goesOn = co_await converseOnce();
    co_await close();
}

void Conversation::drain()
{
    m_isDraining = true;
    m_nap.cancel();
    if (m_isIdle)
        tcp().cancel();
}

void Conversation::cut()
{
    m_nap.cancel();
    tcp().close();
}

asio::awaitable<bool> Conversation::greet()
{
    error_code error;
    tcp().expires_after(m_parts.limits.headerDeadline);
    const size_t first = co_await tcp().async_read_some(m_buffer.prepare(1024), into(error));
    if (error)
        co_return false;
    m_buffer.commit(first);
    if (static_cast<const unsigned char*>(m_buffer.cdata().data())[0] != tlsHandshakeRecord) {
        co_await sendAway();
        co_return false;
    }
    const size_t used = co_await m_stream.async_handshake(asio::ssl::stream_base::server,
                                                          m_buffer.cdata(), into(error));
    m_buffer.consume(used);
    // What came in the clear beside the hello must never be read as if it had come encrypted.
    if (error || m_buffer.size() > 0)
        co_return false;
    m_fingerprint = fingerprintOf(m_stream.native_handle());
    co_return true;
}

// A browser sent to http:// gets a sentence; what isn't even that gets nothing.
asio::awaitable<void> Conversation::sendAway()
{
    const auto start = beast::buffers_to_string(m_buffer.cdata());
    error_code error;
    if (start.find(" HTTP/1.") != std::string::npos) {
        co_await asio::async_write(tcp(), asio::buffer(speaksHttps), into(error));
        tcp().socket().shutdown(asio::socket_base::shutdown_send, error);
    }
    tcp().close();
}

asio::awaitable<bool> Conversation::awaitRequest()
{
    if (m_isDraining)
        co_return false;
    if (m_buffer.size() > 0) // pipelined
        co_return true;
    error_code error;
    tcp().expires_after(m_patience);
    m_patience = m_parts.limits.idleDeadline;
    m_isIdle = true;
    const size_t got = co_await m_stream.async_read_some(m_buffer.prepare(4096), into(error));
    m_isIdle = false;
    m_buffer.commit(got);
    co_return !error;
}

asio::awaitable<bool> Conversation::converseOnce()
{
    if (!co_await awaitRequest())
        co_return false;
    tcp().expires_after(m_parts.limits.headerDeadline);
    HeadParser head;
    head.header_limit(static_cast<std::uint32_t>(m_parts.limits.headerBytes));
    head.body_limit(static_cast<std::uint64_t>(m_parts.limits.bodyBytes));
    error_code error;
    co_await http::async_read_header(m_stream, m_buffer, head, into(error));
    if (error) {
        if (const auto refusal = refusalOf(error))
            co_await send(*refusal, false);
        co_return false;
    }
    tcp().expires_never();
    const bool staysOpen = head.keep_alive();
    const bool hasBody = !head.is_done();
    const auto admitted = co_await admit(head);
    if (const auto* refusal = std::get_if<Response>(&admitted))
        co_return co_await send(*refusal, staysOpen && !hasBody);
    const auto& admission = std::get<Admission>(admitted);
    QByteArray body;
    if (hasBody) {
        const auto read = co_await readBody(head, admission.maxBody);
        if (const auto* refusal = std::get_if<Response>(&read)) {
            co_await send(*refusal, false);
            co_return false;
        }
        body = std::get<QByteArray>(read);
    }
    co_return co_await answer(admission, body, staysOpen);
}

asio::awaitable<std::variant<Response, Admission>> Conversation::admit(const HeadParser& head)
{
    const RequestHead asked = headOf(head);
    const QByteArray who = m_fingerprint.isEmpty() ? m_address.toLatin1() : m_fingerprint;
    if (!m_parts.rate.allows(who)) {
        Response slower = Response::problem(
            429,
            problem("request.rate", QStringLiteral("There are too many requests. Wait a moment.")));
        slower.retryAfter = 1;
        co_return slower;
    }
    using Outcome = std::variant<Response, Admission>;
    const auto work = [this, asked] { return m_parts.answering.admit(asked); };
    co_return co_await onWorker<Outcome>(work);
}

RequestHead Conversation::headOf(const HeadParser& parser) const
{
    const auto& head = parser.get();
    return {bytesOf(head.method_string()),
            bytesOf(head.target()),
            bytesOf(head[http::field::content_type]),
            bytesOf(head[http::field::if_match]),
            bytesOf(head[http::field::authorization]),
            m_address,
            m_fingerprint};
}

asio::awaitable<std::variant<Response, QByteArray>> Conversation::readBody(HeadParser& head,
                                                                           qint64 maxBody)
{
    error_code error;
    tcp().expires_after(m_parts.limits.bodyDeadline);
    const auto announced = head.content_length();
    if (announced && *announced > static_cast<std::uint64_t>(maxBody))
        co_return *refusalOf(http::error::body_limit);
    if (beast::iequals(head.get()[http::field::expect], "100-continue")) {
        http::response<http::empty_body> goOn{http::status::continue_, 11};
        co_await http::async_write(m_stream, goOn, into(error));
        if (error)
            co_return toNobody();
    }
    http::request_parser<http::string_body> parser(std::move(head));
    parser.body_limit(static_cast<std::uint64_t>(maxBody));
    co_await http::async_read(m_stream, m_buffer, parser, into(error));
    tcp().expires_never();
    if (error)
        co_return refusalOf(error).value_or(toNobody());
    co_return bytesOf(parser.get().body());
}

asio::awaitable<bool> Conversation::answer(const Admission& admission, const QByteArray& body,
                                           bool staysOpen)
{
    Reply reply = co_await ask(admission, body);
    if (const auto* waiting = std::get_if<Waiting>(&reply)) {
        co_await park(*waiting);
        Admission again = admission;
        again.request.mayWait = false;
        reply = co_await ask(again, body);
    }
    if (const auto* streaming = std::get_if<Streaming>(&reply)) {
        co_await stream(admission.request.caller, streaming->topic);
        co_return false;
    }
    co_return co_await send(std::get<Response>(reply), staysOpen && !m_isDraining);
}

asio::awaitable<Reply> Conversation::ask(const Admission& admission, const QByteArray& body)
{
    const auto work = [this, admission, body] { return m_parts.answering.answer(admission, body); };
    co_return co_await onWorker<Reply>(work);
}

// Nothing else runs on this strand before the wait has begun, so no wake-up is lost.
asio::awaitable<void> Conversation::park(const Waiting& waiting)
{
    if (m_isDraining)
        co_return;
    m_nap.expires_after(waiting.atMost);
    const auto subscription = m_parts.announcements.listen(
        waiting.topic, waiting.heard,
        [self = weak_from_this(), executor = executor()](const QByteArray&) {
            asio::post(executor, [self] {
                if (const auto alive = self.lock())
                    alive->m_nap.cancel();
            });
        });
    error_code woken;
    co_await m_nap.async_wait(into(woken));
}

asio::awaitable<bool> Conversation::stillWelcome(const Caller& caller)
{
    const auto work = [this, caller] { return m_parts.answering.stillWelcome(caller); };
    co_return co_await onWorker<bool>(work);
}

} // namespace anteroom
