#include "tests/bench/store/mixed_traffic.h"

#include "demo/demo_crowd.h"
#include "record/canonical_json.h"
#include "record/media_types.h"
#include "tests/bench/store/traffic_member.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int Sessions = 8;
constexpr int Searches = 400;
constexpr qsizetype LeastPatients = 50;
constexpr quint64 Seed = 1; // of the demo practice: its people are known

// What a secretary types of someone on the phone.
QString searchFor(const Patient& patient, QRandomGenerator& random)
{
    const QJsonObject name = patient.values.value(u"legal_name").json().toObject();
    const QString family = name.value(u"family"_s).toString();
    const QString given = name.value(u"given"_s).toString();
    switch (random.bounded(4)) {
    case 0:
        return family.left(3 + random.bounded(3));
    case 1:
        return family + u' ' + given.left(2);
    case 2:
        return given + u' ' + family.left(3);
    default:
        return family.left(4) + u' ' + patient.values.value(u"birth_date").json().toString();
    }
}

QStringList searchesOf(int count)
{
    QRandomGenerator random(Seed);
    DemoCrowd people(Seed, QDate::currentDate());
    QStringList searches;
    for (int i = 0; i < count; ++i)
        searches.append(searchFor(people.next(), random));
    return searches;
}

Crowd crowdOf(const TrafficGround& ground, int people, TrafficMember::Kind kind)
{
    Crowd crowd;
    for (int i = 0; i < people; ++i)
        crowd.push_back(std::make_unique<TrafficMember>(ground, i, people, kind));
    return crowd;
}

} // namespace

Done MixedTraffic::prepare()
{
    m_ground.office = m_practice.address();
    auto kiosks = m_practice.enrol(1);
    if (!kiosks)
        return kiosks.problem();
    m_ground.kiosk = kiosks->first();
    for (int i = 0; i < Sessions; ++i) {
        auto session = m_practice.signIn();
        if (!session)
            return session.problem();
        m_ground.sessions.append(*session);
    }
    m_ground.searches = searchesOf(Searches);
    if (const Done taken = takeRoster(); !taken)
        return taken;
    return takePatients();
}

Done MixedTraffic::takeRoster()
{
    HttpsLine line(m_ground.office, m_ground.kiosk.credentials);
    const HttpsAnswer answer =
        line.connect() ? line.ask({"GET", "/v1/roster?since=0"}) : HttpsAnswer();
    const auto json = parseJsonObject(answer.body, TrafficGround::mostRosterBytes);
    if (!json)
        return problem("bench.roster", u"The roster cannot be read."_s);
    const auto roster = RosterChanges::fromJson(*json);
    if (!roster || roster->entries.isEmpty())
        return problem("bench.roster", u"There are no appointments today."_s);
    m_ground.appointments = roster->entries;
    m_ground.rosterSequence = roster->sequence;
    m_ground.answers[u"roster"_s] = line.ask(rosterRequest(roster->sequence)).body;
    return {};
}

Done MixedTraffic::takePatients()
{
    HttpsLine line(m_ground.office, {});
    if (!line.connect())
        return problem("bench.connection", u"The office cannot be reached."_s);
    for (const QString& text : m_ground.searches) {
        const HttpsAnswer answer = line.ask(searchRequest(text, m_ground.sessions.first()));
        const auto found = parseJsonObject(answer.body, 1 << 20);
        if (answer.status != 200 || !found)
            return problem("bench.search", QString::fromUtf8(answer.body));
        for (const QJsonValue& match : found->value(u"patients"_s).toArray())
            m_ground.patients.append(match[u"id"_s].toString().toLatin1());
        // The longest, as most are short.
        if (answer.body.size() > m_ground.answers.value(u"search"_s).size())
            m_ground.answers[u"search"_s] = answer.body;
    }
    if (m_ground.patients.size() < LeastPatients)
        return problem("bench.search", u"Searches find nobody."_s);
    m_ground.answers[u"open"_s] =
        line.ask(openRequest(m_ground.patients.first(), m_ground.sessions.first())).body;
    // What a decision is answered with is about as long as a record.
    m_ground.answers[u"decide"_s] = m_ground.answers[u"open"_s];
    return {};
}

Crowd MixedTraffic::crowd(int people) const
{
    return crowdOf(m_ground, people, TrafficMember::Kind::Mixed);
}

Crowd MixedTraffic::crowdFor(const OfficeAddress& bare, int people) const
{
    TrafficGround ground = m_ground;
    ground.office = bare;
    return crowdOf(ground, people, TrafficMember::Kind::Bare);
}

Crowd MixedTraffic::searchers(int people) const
{
    return crowdOf(m_ground, people, TrafficMember::Kind::Searching);
}

} // namespace anteroom
