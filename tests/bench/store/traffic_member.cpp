#include "tests/bench/store/traffic_member.h"

#include "record/canonical_json.h"
#include "record/decision.h"
#include "record/media_types.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

enum class Turn { Search, Open, Roster, Decide };

// The order of twenty requests.
constexpr std::string_view turns = "sorsosodsorsosorsodr";

std::atomic<int> visitNumber = 0; // no visit proposes what another did

Turn turnAt(int asked)
{
    switch (turns[static_cast<size_t>(asked) % turns.size()]) {
    case 's':
        return Turn::Search;
    case 'o':
        return Turn::Open;
    case 'r':
        return Turn::Roster;
    default:
        return Turn::Decide;
    }
}

} // namespace

HttpsRequest searchRequest(const QString& text, const QByteArray& session)
{
    return {"POST", "/v1/patients/search", jsonType,
            canonicalJson(QJsonObject{{u"q"_s, text}, {u"limit"_s, 20}}), session};
}

HttpsRequest openRequest(const QByteArray& patient, const QByteArray& session)
{
    return {"GET", "/v1/patients/" + patient, {}, {}, session};
}

HttpsRequest rosterRequest(qint64 since)
{
    return {"GET", "/v1/roster?since=" + QByteArray::number(since)};
}

TrafficMember::TrafficMember(TrafficGround ground, int place, int people, Kind kind)
    : m_ground(std::move(ground))
    , m_place(place)
    , m_people(people)
    , m_kind(kind)
    , m_console(m_ground.office, {})
    , m_kiosk(m_ground.office, m_ground.kiosk.credentials)
    , m_session(m_ground.sessions[place % m_ground.sessions.size()])
    , m_asked(place * 7) // not all the same at once
    , m_appointment(place)
{
}

Done TrafficMember::prepare()
{
    if (!m_console.connect() || !m_kiosk.connect())
        return problem("bench.connection", u"The office cannot be reached."_s);
    return {};
}

bool TrafficMember::isDeciding() const
{
    return m_kind == Kind::Mixed && turnAt(m_asked) == Turn::Decide;
}

// A visit comes in before there is something to decide.
void TrafficMember::ponder()
{
    if (isDeciding() && m_undecided.isEmpty())
        m_ready = submitVisit();
}

Done TrafficMember::submitVisit()
{
    m_appointment += m_people;
    if (m_appointment >= m_ground.appointments.size())
        m_appointment = m_place % m_ground.appointments.size();
    const RosterEntry& entry = m_ground.appointments[m_appointment];
    m_visit = appointmentVisit(entry, ++visitNumber, m_ground.kiosk.practice.sealingKey);
    const HttpsAnswer answer = m_kiosk.ask(
        {"PUT", "/v1/submissions/" + m_visit.id.text().toLatin1(), sealedType, m_visit.sealed});
    if (answer.status != 201)
        return problem("bench.refused", QString::fromUtf8(answer.body));
    m_undecided = m_visit.changes;
    if (m_versions.contains(m_appointment))
        return {};
    // As it is now: an earlier crowd may have decided too.
    const HttpsAnswer record =
        m_console.ask(openRequest(entry.appointment.patient.text().toLatin1(), m_session));
    m_versions[m_appointment] = record.version;
    return answered(record);
}

Done TrafficMember::answered(const HttpsAnswer& answer) const
{
    if (answer.status == 200)
        return {};
    return problem("bench.refused",
                   u"%1: %2"_s.arg(answer.status).arg(QString::fromUtf8(answer.body.left(300))));
}

Done TrafficMember::decide()
{
    if (!m_ready)
        return m_ready;
    const ChangeId change = m_kind == Kind::Bare ? ChangeId::fresh() : m_undecided.takeFirst();
    const DecisionRequest request{DecisionId::fresh(), DecisionKind::Accept, QJsonValue::Null, {}};
    const HttpsAnswer answer = m_console.ask({"PUT",
                                              "/v1/submissions/" + m_visit.id.text().toLatin1() +
                                                  "/decisions/" + change.text().toLatin1(),
                                              jsonType, canonicalJson(request.toJson()), m_session,
                                              m_versions.value(m_appointment)});
    m_versions[m_appointment] = answer.version;
    return answered(answer);
}

Done TrafficMember::ask()
{
    const Turn turn = m_kind == Kind::Searching ? Turn::Search : turnAt(m_asked);
    const auto number = static_cast<qsizetype>(m_asked++) + m_place;
    switch (turn) {
    case Turn::Search: {
        const QString& text = m_ground.searches[number * 13 % m_ground.searches.size()];
        return answered(m_console.ask(searchRequest(text, m_session)));
    }
    case Turn::Open: {
        const QByteArray& id = m_ground.patients[number * 31 % m_ground.patients.size()];
        return answered(m_console.ask(openRequest(id, m_session)));
    }
    case Turn::Roster:
        return answered(m_kiosk.ask(rosterRequest(m_ground.rosterSequence)));
    case Turn::Decide:
        break;
    }
    return decide();
}

} // namespace anteroom
