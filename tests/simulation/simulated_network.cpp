#include "simulated_network.h"

#include <QPointer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

HttpAnswer httpOf(const Response& response)
{
    return {response.status, response.etag, QString::fromLatin1(response.contentType),
            response.body};
}

} // namespace

struct SimulatedNetwork::Exchange {
    int number = 0;
    QPointer<SimulatedClient> client;
    RequestHead head;
    QByteArray body;
    qint64 maxAnswerBytes = 0;
    Journey journey;
    std::function<void(const OfficeAnswer&)> answered;
    bool told = false;
};

void SimulatedClient::send(const OfficeRequest& request, QObject* context,
                           std::function<void(const OfficeAnswer&)> answered)
{
    RequestHead head;
    head.method = request.method;
    head.target = request.path.toLatin1();
    if (!request.query.isEmpty()) {
        QUrlQuery query;
        query.setQueryItems(request.query);
        head.target += '?' + query.toString(QUrl::FullyEncoded).toLatin1();
    }
    head.contentType = request.contentType;
    if (request.ifMatch)
        head.ifMatch = '"' + QByteArray::number(*request.ifMatch) + '"';
    if (hasToken())
        head.authorization = "Bearer " + token();
    head.address = m_name;
    head.fingerprint = m_fingerprint;
    const QPointer<QObject> asker(context);
    m_network.send(*this, request, head,
                   [asker, answered = std::move(answered)](const OfficeAnswer& answer) {
                       if (asker)
                           answered(answer);
                   });
}

void SimulatedNetwork::cutOff(const QString& whom, qint64 until, bool silently)
{
    m_outages.append({whom, until, silently});
}

void SimulatedNetwork::heal()
{
    m_trouble = 0;
    m_outages.clear();
    m_history.note(m_time.now(), u"the network is well"_s);
}

qint64 SimulatedNetwork::latency()
{
    return 2 + m_dice.below(m_trouble > 0 ? 200 : 40);
}

std::optional<SimulatedNetwork::Journey> SimulatedNetwork::outage(const QString& name)
{
    for (const Outage& outage : std::as_const(m_outages)) {
        if (outage.until <= m_time.now() || (!outage.whom.isNull() && outage.whom != name))
            continue;
        if (outage.silent)
            return Journey{u"silence"_s, {}, {}, {}};
        return Journey{u"cut off"_s, {}, {}, latency(), {}, true};
    }
    return std::nullopt;
}

SimulatedNetwork::Journey SimulatedNetwork::plan(const QString& name, bool hasBody)
{
    if (const auto outside = outage(name))
        return *outside;
    if (m_dice.happens(m_trouble))
        return troubled(hasBody);
    return {{}, latency(), {}, latency()};
}

SimulatedNetwork::Journey SimulatedNetwork::troubled(bool hasBody)
{
    constexpr int second = 1000;
    switch (m_dice.below(11)) {
    case 0:
        return {u"delayed"_s, second + m_dice.below(12 * second), {}, m_dice.below(12 * second)};
    case 1:
        return {u"refused"_s, {}, {}, latency(), {}, true};
    case 2:
        return {u"asking lost"_s, {}, {}, {}};
    case 3:
        if (!hasBody)
            return {u"refused"_s, {}, {}, latency(), {}, true};
        return {u"asking cut"_s, {}, {}, latency(), {}, true};
    case 4:
        return {u"answer lost"_s, latency(), {}, {}};
    case 5:
        return {u"answer cut"_s, latency(), {}, latency(), {}, true};
    case 6:
        return {u"doubled"_s, latency(), latency() + m_dice.below(20 * second), latency()};
    case 7:
        return {u"late"_s, 30 * second + m_dice.below(60 * second), {}, latency()};
    case 8: {
        const int statuses[] = {429, 500, 503};
        const Response busy = Response::problem(statuses[m_dice.below(3)],
                                                problem("office.busy", u"Try again shortly."_s));
        return {u"busy"_s, {}, {}, latency(), httpOf(busy)};
    }
    case 9:
        return {u"bad gateway"_s,
                latency(),
                {},
                latency(),
                HttpAnswer{m_dice.happens(0.5) ? 502 : 504, {}, u"text/html"_s, "<html>"}};
    default:
        return {u"stranger"_s,
                {},
                {},
                latency(),
                m_dice.happens(0.5) ? HttpAnswer{200, {}, u"text/html"_s, "<html>Welcome"}
                                    : HttpAnswer{201, {}, u"application/json"_s, "{}"}};
    }
}

void SimulatedNetwork::send(SimulatedClient& client, const OfficeRequest& request,
                            const RequestHead& head,
                            std::function<void(const OfficeAnswer&)> answered)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->number = ++m_requests;
    exchange->client = &client;
    exchange->head = head;
    exchange->body = request.body;
    exchange->maxAnswerBytes = request.maxAnswerBytes;
    exchange->journey = plan(client.name(), !request.body.isEmpty());
    exchange->answered = std::move(answered);
    const Journey& journey = exchange->journey;
    m_history.note(m_time.now(),
                   u"#%1 %2: %3 %4 %5, %6 bytes"_s.arg(exchange->number)
                       .arg(client.name(), QString::fromLatin1(head.method),
                            QString::fromLatin1(head.target), QString::fromLatin1(head.ifMatch))
                       .arg(request.body.size()));
    if (!journey.fault.isNull())
        m_history.fault(m_time.now(), journey.fault, u"#%1"_s.arg(exchange->number));

    m_time.after(request.deadline.count(),
                 [this, exchange] { tell(exchange, std::nullopt, "wire.timeout"); });
    if (journey.there)
        m_time.after(*journey.there, [this, exchange] { arrive(exchange, false); });
    if (journey.again)
        m_time.after(*journey.again, [this, exchange] { arrive(exchange, true); });
    if (!journey.there && journey.back)
        m_time.after(*journey.back, [this, exchange] {
            tell(exchange, exchange->journey.instead, "wire.unreachable");
        });
}

void SimulatedNetwork::arrive(const std::shared_ptr<Exchange>& exchange, bool isAgain)
{
    const auto http = m_office.handle(exchange->head, exchange->body);
    m_history.note(
        m_time.now(),
        u"#%1 %2"_s.arg(exchange->number)
            .arg(http ? u"office says %1, %2 bytes"_s.arg(http->status).arg(http->bytes.size())
                      : u"office is down"_s));
    const Journey& journey = exchange->journey;
    if (isAgain || !journey.back)
        return;
    const auto answer = journey.fails || !http ? std::nullopt
                        : journey.instead      ? journey.instead
                                               : http;
    m_time.after(*journey.back,
                 [this, exchange, answer] { tell(exchange, answer, "wire.unreachable"); });
}

void SimulatedNetwork::tell(const std::shared_ptr<Exchange>& exchange,
                            const std::optional<HttpAnswer>& http, const char* problemCode)
{
    if (exchange->told || !exchange->client)
        return;
    exchange->told = true;
    OfficeAnswer answer;
    if (http)
        answer = understood(*http, exchange->maxAnswerBytes);
    else
        answer.problem = problem(problemCode, u"The simulated network failed."_s);
    m_history.note(m_time.now(), u"#%1 %2 hears %3 %4"_s.arg(exchange->number)
                                     .arg(exchange->client->name())
                                     .arg(answer.status)
                                     .arg(answer.problem ? answer.problem->code : QString()));
    exchange->client->noteReachable(answer.status != 0);
    exchange->answered(answer);
}

} // namespace anteroom
