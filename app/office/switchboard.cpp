#include "office/switchboard.h"

#include "office/log.h"
#include "office/office.h"
#include "store/devices.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// Nothing in a path of ours needs percent-encoding, so it is not decoded: what is encoded is no
// route and no identifier.
struct Target {
    QString path;
    QUrlQuery query;
};

Target targetOf(const QByteArray& target)
{
    const qsizetype question = target.indexOf('?');
    const QByteArray path = question < 0 ? target : target.left(question);
    const QByteArray query = question < 0 ? QByteArray() : target.mid(question + 1);
    return {QString::fromLatin1(path), QUrlQuery(QString::fromLatin1(query))};
}

Response noRoute(const RouteMatch& match)
{
    if (match.allowed.isEmpty())
        return Response::problem(
            404, problem("route.unknown", u"The office has nothing under this address."_s));
    Response response =
        Response::problem(405, problem("route.method", u"This address takes other methods."_s));
    response.allow = match.allowed;
    return response;
}

// 401 to those who proved nothing, 403 to those who are somebody else.
Response turnedAway(const Caller& caller, Policy policy, const std::optional<Problem>& about)
{
    if (about)
        return Response::problem(*about);
    if (caller.device || caller.staff)
        return Response::problem(
            problem("policy.forbidden", u"This is for others. Ask the practice manager."_s));
    if (policy == Policy::ThisMachine)
        return Response::problem(
            problem("policy.forbidden", u"This is for programs beside the office."_s));
    if (policy == Policy::Device)
        return Response::problem(
            problem("policy.device", u"This is for the practice's kiosks. Enrol the kiosk."_s));
    return Response::problem(problem("policy.sign_in", u"Sign in first."_s));
}

QString idOf(const Caller& caller)
{
    if (caller.staff)
        return u"staff:"_s + caller.staff->id.text();
    if (caller.device)
        return u"device:"_s + caller.device->id.text();
    return u"anyone"_s;
}

using Microseconds = std::chrono::microseconds;

void noteAnswer(Office& office, const Route& route, const Caller& caller, int status,
                Microseconds took)
{
    office.metrics->answered(route.title(), status, took);
    // A collector's and a balancer's questions, every few seconds, would hide the others.
    if (!route.pattern.startsWith("/v1/"_L1) && status == 200)
        return;
    logLine("answer", {{"route", route.title()},
                       {"status", status},
                       {"ms", static_cast<qint64>(took.count() / 1000)},
                       {"who", idOf(caller)}});
}

} // namespace

std::variant<Response, Admission> Switchboard::admit(const RequestHead& head)
{
    const Target target = targetOf(head.target);
    const RouteMatch match = findRoute(head.method, target.path);
    if (!match.route)
        return noRoute(match);
    Recognised who{{head.address, {}, {}}, {}};
    if (match.route->policy != Policy::Anyone)
        who = recognise(head);
    if (!who.caller.passes(match.route->policy)) {
        const Response refusal = turnedAway(who.caller, match.route->policy, who.about);
        noteAnswer(m_office, *match.route, who.caller, refusal.status, Microseconds(0));
        return refusal;
    }
    return Admission{match.route,
                     {match.route->method,
                      match.captures,
                      target.query,
                      head.contentType,
                      head.ifMatch,
                      {},
                      who.caller,
                      true},
                     std::min(match.route->maxBody, m_office.settings.limits.bodyBytes)};
}

Reply Switchboard::answer(const Admission& admission, const QByteArray& body)
{
    QElapsedTimer clock;
    clock.start();
    Request request = admission.request;
    request.body = body;
    Reply reply = admission.route->handler(m_office, request);
    if (const auto* response = std::get_if<Response>(&reply))
        noteAnswer(m_office, *admission.route, request.caller, response->status,
                   Microseconds(clock.nsecsElapsed() / 1000));
    return reply;
}

bool Switchboard::stillWelcome(const Caller& caller)
{
    return caller.staff && m_office.signingIn->isOpen(caller.staff->session);
}

Switchboard::Recognised Switchboard::recognise(const RequestHead& head) const
{
    Recognised who{{head.address, {}, {}}, {}};
    if (const auto print = Sha256::parse(QString::fromLatin1(head.fingerprint))) {
        const auto device = m_office.store->read(
            [&](const Snapshot& snapshot) { return Devices::byCertificate(snapshot, *print); });
        if (device)
            who.caller.device = CallingDevice{device->id, device->name};
        else
            who.about = device.problem();
    }
    constexpr QByteArrayView scheme("Bearer ");
    if (head.authorization.startsWith(scheme)) {
        const auto staff = m_office.signingIn->recognise(head.authorization.mid(scheme.size()));
        if (staff)
            who.caller.staff = *staff;
        else
            who.about = staff.problem();
    }
    return who;
}

} // namespace anteroom
