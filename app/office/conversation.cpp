#include "office/conversation.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <QScopeGuard>

namespace anteroom {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;

namespace {

const QByteArray goOn = QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n");

Response refused(const RequestBytes::Refusal& refusal)
{
    return Response::problem(refusal.status, refusal.problem);
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
    if (++m_parts.counts.waitingWork > m_parts.limits.waitingWork) {
        --m_parts.counts.waitingWork;
        ++m_parts.counts.busy;
        co_return busy<Outcome>();
    }
    // Named, here and by all callers: what is a temporary in a co_await expression is destroyed
    // twice by GCC 12 (its bugs 99576 and 100611).
    auto onPool = [parts = &m_parts, work]() -> asio::awaitable<Outcome> {
        const auto leaves = qScopeGuard([parts] { --parts->counts.waitingWork; });
        co_return work();
    };
    co_return co_await asio::co_spawn(m_parts.workers, std::move(onPool), asio::use_awaitable);
}

Conversation::Conversation(EdgeParts& parts, Line::Socket socket,
                           const std::optional<QString>& address)
    : m_parts(parts)
    , m_line(std::move(socket), parts.tls)
    , m_nap(m_line.executor())
    , m_introduced(address)
    , m_patience(parts.limits.headerDeadline)
{
}

asio::awaitable<void> Conversation::serve()
{
    m_line.expireAfter(m_parts.limits.headerDeadline);
    // Whose address is known from the start has been counted before it was let in.
    const bool isCounted = m_introduced.has_value();
    if (!m_introduced)
        m_introduced = co_await m_line.introduction();
    if (!m_introduced) {
        ++m_parts.counts.notGreeted;
        co_return;
    }
    m_address = *m_introduced;
    // Those over a cap are cut without a word: whoever opens so many does not read it.
    if (!isCounted && !m_parts.addresses.enters(m_address)) {
        ++m_parts.counts.pastAddressCap;
        co_return;
    }
    const auto leaves = qScopeGuard([this] { m_parts.addresses.leaves(m_address); });
    if (!co_await m_line.greet()) {
        ++m_parts.counts.notGreeted;
        co_return;
    }
    m_isIdle = false;
    m_isKnown = !m_line.fingerprint().isEmpty();
    co_await converse();
}

asio::awaitable<void> Conversation::converse()
{
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

asio::awaitable<Conversation::State> Conversation::read(RequestBytes& request, Reading part)
{
    State state = (request.*part)(m_line.unread());
    while (state == State::Incomplete) {
        if (!co_await m_line.read())
            co_return state;
        state = (request.*part)(m_line.unread());
    }
    co_return state;
}

asio::awaitable<bool> Conversation::converseOnce()
{
    if (!co_await awaitRequest())
        co_return false;
    m_line.expireAfter(m_parts.limits.headerDeadline);
    RequestBytes request(m_parts.limits.headerBytes, m_parts.limits.bodyBytes);
    const State state = co_await read(request, &RequestBytes::readHead);
    if (state == State::Refused) {
        ++m_parts.counts.malformed;
        co_await send(refused(*request.refusal()), false);
    }
    if (state != State::Whole)
        co_return false;
    m_line.expireNever();
    const bool staysOpen = request.staysOpen();
    const RequestHead asked = headOf(request);
    Body body;
    if (isTooFast())
        co_return co_await send(tooFast(), staysOpen && request.isWhole());
    // Most requests are small and have come whole with their head: one turn of a worker does for
    // them. Larger ones are admitted before more of them is read.
    if (request.isWholeWith(m_line.unread())) {
        auto come = co_await readBody(request, m_parts.limits.bodyBytes);
        if (const auto* refusal = std::get_if<Response>(&come))
            co_return co_await send(*refusal, false);
        body = std::get<QByteArray>(come);
    }
    Turn turn = co_await begin(asked, body);
    if (const auto* refusal = std::get_if<Response>(&turn.admitted))
        co_return co_await send(*refusal, staysOpen && body);
    const auto& admission = std::get<Admission>(turn.admitted);
    if (admission.request.caller.device || admission.request.caller.staff)
        m_isKnown = true;
    if (!body) {
        auto come = co_await readBody(request, admission.maxBody);
        if (const auto* refusal = std::get_if<Response>(&come))
            co_return co_await send(*refusal, false);
        body = std::get<QByteArray>(come);
        turn.reply = co_await ask(admission, *body);
    }
    co_return co_await answer(admission, *body, *turn.reply, staysOpen);
}

bool Conversation::isTooFast()
{
    const bool isAllowed = m_parts.rate.allows(
        m_line.fingerprint().isEmpty() ? m_address.toLatin1() : m_line.fingerprint());
    if (!isAllowed)
        ++m_parts.counts.tooFast;
    return !isAllowed;
}

asio::awaitable<Conversation::Turn> Conversation::begin(const RequestHead& asked, const Body& body)
{
    const auto work = [this, asked, body] {
        Turn turn{m_parts.answering.admit(asked)};
        const auto* admission = std::get_if<Admission>(&turn.admitted);
        if (!admission || !body)
            return turn;
        if (body->size() > admission->maxBody)
            turn.admitted = refused(RequestBytes::bodyLimit());
        else
            turn.reply = m_parts.answering.answer(*admission, *body);
        return turn;
    };
    co_return co_await onWorker<Turn>(work);
}

RequestHead Conversation::headOf(const RequestBytes& request) const
{
    return {request.method(),
            request.target(),
            request.header(http::field::content_type),
            request.header(http::field::if_match),
            request.header(http::field::authorization),
            m_address,
            m_line.fingerprint()};
}

asio::awaitable<std::variant<Response, QByteArray>> Conversation::readBody(RequestBytes& request,
                                                                           qint64 maxBody)
{
    m_line.expireAfter(m_parts.limits.bodyDeadline);
    if (!request.limitBody(maxBody))
        co_return refused(RequestBytes::bodyLimit());
    if (request.waitsToBeAsked()) {
        if (!co_await m_line.write(goOn))
            co_return toNobody();
    }
    const State state = co_await read(request, &RequestBytes::readBody);
    m_line.expireNever();
    if (state == State::Refused) {
        ++m_parts.counts.malformed;
        co_return refused(*request.refusal());
    }
    if (state == State::Incomplete)
        co_return toNobody();
    co_return request.body();
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
