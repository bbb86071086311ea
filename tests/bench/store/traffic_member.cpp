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
    , m_rosterSequence(m_ground.rosterSequence)
{
}

Done TrafficMember::prepare()
{
    if (!m_console.connect() || !m_kiosk.connect())
        return problem("bench.connection", u"The office cannot be reached."_s);
    const Done followed = followRoster();
    lookAtRoster();
    return followed;
}

bool TrafficMember::isDeciding() const
{
    return m_kind == Kind::Mixed && turnAt(m_asked) == Turn::Decide;
}

// As a kiosk does: what came is looked at, and the next time what has changed since is asked for.
Done TrafficMember::followRoster()
{
    const HttpsAnswer answer = m_kiosk.ask(rosterRequest(m_rosterSequence));
    m_roster = answer.body;
    return answered(answer);
}

void TrafficMember::lookAtRoster()
{
    const auto json = parseJsonObject(std::exchange(m_roster, {}), TrafficGround::mostRosterBytes);
    if (json)
        m_rosterSequence = std::max(m_rosterSequence, json->value("sequence"_L1).toInteger());
}

// A visit comes in before there is something to decide.
void TrafficMember::ponder()
{
    lookAtRoster();
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
    if (answer.status != 409)
        return answered(answer);
    // Who shares the appointment, or has another of the same patient, was first: that is an answer
    // too, and this visit is left to others.
    m_versions.remove(m_appointment);
    m_undecided.clear();
    return {};
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
        return followRoster();
    case Turn::Decide:
        break;
    }
    return decide();
}

} // namespace anteroom
