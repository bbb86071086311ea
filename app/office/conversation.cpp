#include "office/conversation.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/http/string_body.hpp>
#include <QScopeGuard>

namespace anteroom {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;

namespace {

const QByteArray goOn = QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n");

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
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

Response tooFast()
{
    Response slower = Response::problem(
        429,
        problem("request.rate", QStringLiteral("There are too many requests. Wait a moment.")));
    slower.retryAfter = 1;
    return slower;
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
        return {later};
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

Conversation::Conversation(EdgeParts& parts, Line::Socket socket, const QString& address)
    : m_parts(parts)
    , m_line(std::move(socket), parts.tls)
    , m_nap(m_line.executor())
    , m_address(address)
    , m_patience(parts.limits.headerDeadline)
{
}

asio::awaitable<void> Conversation::serve()
{
    m_line.expireAfter(m_parts.limits.headerDeadline);
    if (!co_await m_line.greet())
        co_return;
    bool goesOn = true;
    while (goesOn)
        goesOn = co_await converseOnce();
    co_await m_line.close();
}

void Conversation::drain()
{
    m_isDraining = true;
    m_nap.cancel();
    if (m_isIdle)
        m_line.cancel();
}

void Conversation::cut()
{
    m_nap.cancel();
    m_line.cut();
}

asio::awaitable<bool> Conversation::awaitRequest()
{
    if (m_isDraining)
        co_return false;
    if (m_line.unread().size() > 0) // pipelined
        co_return true;
    m_line.expireAfter(m_patience);
    m_patience = m_parts.limits.idleDeadline;
    m_isIdle = true;
    const bool begun = co_await m_line.read();
    m_isIdle = false;
    co_return begun;
}

template <class Parser, class IsDone>
asio::awaitable<error_code> Conversation::parse(Parser& parser, IsDone isDone)
{
    while (!isDone()) {
        error_code error;
        const size_t used = parser.put(m_line.unread().cdata(), error);
        m_line.unread().consume(used);
        if (error && error != http::error::need_more)
            co_return error;
        if (!error && used > 0)
            continue;
        if (!co_await m_line.read())
            co_return http::error::end_of_stream;
    }
    co_return error_code();
}

asio::awaitable<bool> Conversation::converseOnce()
{
    if (!co_await awaitRequest())
        co_return false;
    m_line.expireAfter(m_parts.limits.headerDeadline);
    HeadParser head;
    head.header_limit(static_cast<std::uint32_t>(m_parts.limits.headerBytes));
    head.body_limit(static_cast<std::uint64_t>(m_parts.limits.bodyBytes));
    const auto headIsDone = [&head] { return head.is_header_done(); };
    const error_code error = co_await parse(head, headIsDone);
    if (error) {
        if (const auto refusal = refusalOf(error))
            co_await send(*refusal, false);
        co_return false;
    }
    m_line.expireNever();
    const bool staysOpen = head.keep_alive();
    const RequestHead asked = headOf(head);
    Body body;
    if (isTooFast())
        co_return co_await send(tooFast(), staysOpen && head.is_done());
    if (hasCome(head)) {
        auto read = co_await readBody(head, m_parts.limits.bodyBytes);
        if (const auto* refusal = std::get_if<Response>(&read))
            co_return co_await send(*refusal, false);
        body = std::get<QByteArray>(read);
    }
    Turn turn = co_await begin(asked, body);
    if (const auto* refusal = std::get_if<Response>(&turn.admitted))
        co_return co_await send(*refusal, staysOpen && body);
    const auto& admission = std::get<Admission>(turn.admitted);
    if (!body) {
        auto read = co_await readBody(head, admission.maxBody);
        if (const auto* refusal = std::get_if<Response>(&read))
            co_return co_await send(*refusal, false);
        body = std::get<QByteArray>(read);
        turn.reply = co_await ask(admission, *body);
    }
    co_return co_await answer(admission, *body, *turn.reply, staysOpen);
}

bool Conversation::isTooFast()
{
    return !m_parts.rate.allows(m_line.fingerprint().isEmpty() ? m_address.toLatin1()
                                                               : m_line.fingerprint());
}

// Most requests are small and have come whole with their head: one turn of a worker does for them.
// Larger ones are admitted before more of them is read.
bool Conversation::hasCome(const HeadParser& head)
{
    const auto announced = head.content_length();
    return head.is_done() || (announced && *announced <= m_line.unread().size());
}

asio::awaitable<Conversation::Turn> Conversation::begin(const RequestHead& asked, const Body& body)
{
    const auto work = [this, asked, body] {
        Turn turn{m_parts.answering.admit(asked)};
        const auto* admission = std::get_if<Admission>(&turn.admitted);
        if (!admission || !body)
            return turn;
        if (body->size() > admission->maxBody)
            turn.admitted = *refusalOf(http::error::body_limit);
        else
            turn.reply = m_parts.answering.answer(*admission, *body);
        return turn;
    };
    co_return co_await onWorker<Turn>(work);
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
            m_line.fingerprint()};
}

asio::awaitable<std::variant<Response, QByteArray>> Conversation::readBody(HeadParser& head,
                                                                           qint64 maxBody)
{
    m_line.expireAfter(m_parts.limits.bodyDeadline);
    const auto announced = head.content_length();
    if (announced && *announced > static_cast<std::uint64_t>(maxBody))
        co_return *refusalOf(http::error::body_limit);
    if (beast::iequals(head.get()[http::field::expect], "100-continue")) {
        if (!co_await m_line.write(goOn))
            co_return toNobody();
    }
    http::request_parser<http::string_body> parser(std::move(head));
    parser.body_limit(static_cast<std::uint64_t>(maxBody));
    parser.eager(true);
    const auto bodyIsDone = [&parser] { return parser.is_done(); };
    const error_code error = co_await parse(parser, bodyIsDone);
    m_line.expireNever();
    if (error)
        co_return refusalOf(error).value_or(toNobody());
    co_return bytesOf(parser.get().body());
}

asio::awaitable<bool> Conversation::answer(const Admission& admission, const QByteArray& body,
                                           Reply reply, bool staysOpen)
{
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
