#include "tests/offices/failover_drill.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int offices = 2;
constexpr int staff = 4;
// Between two decisions of each, as between two visits: what is to be seen is who comes back, and a
// server needs time of the processor for that as well.
constexpr int breath = 50;          // milliseconds
constexpr int mostWithout = 60'000; // milliseconds
constexpr int mostDeaf = 30'000;
constexpr quint32 visitsApart = 1'000'000; // seeds of one kiosk's visits from the next one's

QJsonObject spread(QList<qint64> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&](double part) {
        return values.isEmpty() ? 0 : values[qsizetype(part * double(values.size() - 1))];
    };
    return {{u"median"_s, at(0.5)}, {u"p90"_s, at(0.9)}, {u"longest"_s, at(1)}};
}

} // namespace

QJsonObject FailoverReckoning::toJson() const
{
    return {{u"failovers"_s, failovers},
            {u"ms_without_writes"_s, spread(without)},
            {u"ms_until_promoted"_s, spread(promoted)},
            {u"visits_acknowledged"_s, visits.acknowledged},
            {u"lost"_s, visits.lost},
            {u"doubled"_s, visits.doubled},
            {u"half"_s, visits.half},
            {u"differing"_s, visits.differing},
            {u"strangers"_s, visits.strangers},
            {u"answers"_s, heard.toJson()},
            {u"decisions"_s, rush.toJson()},
            {u"unserved"_s, unserved},
            {u"deaf"_s, deaf},
            {u"stuck"_s, stuck},
            {u"audit_broken"_s, auditHolds ? 0 : 1}};
}

FailoverDrill::~FailoverDrill()
{
    m_events.reset();
    m_rush.reset();
    m_kiosks.clear();
    m_offices.reset();
}

Done FailoverDrill::prepare()
{
    auto pair = PostgresPair::make();
    if (!pair)
        return pair.problem();
    m_pair = std::move(*pair);
    auto opened = SeveralOffices::open({m_pair->url(), offices, staff, {}});
    if (!opened)
        return opened.problem();
    m_offices = std::move(*opened);
    for (int i = 0; i < offices; ++i) {
        const auto identity = m_offices->enrol(u"Kiosk %1"_s.arg(i + 1));
        if (!identity)
            return identity.problem();
        m_kiosks.push_back(std::make_unique<VisitingKiosk>(m_offices->address(i), *identity,
                                                           m_seed + quint32(i) * visitsApart));
        QObject::connect(m_kiosks.back().get(), &VisitingKiosk::acknowledgedOne,
                         m_kiosks.back().get(), [this] { acknowledged(); });
        if (!m_kiosks.back()->open())
            return problem("drill.kiosk", u"A kiosk's outbox cannot be opened."_s);
    }
    const auto layer = m_offices->enrol(u"Kiosk 3"_s);
    if (!layer)
        return layer.problem();
    m_rush =
        std::make_unique<DeskRush>(*m_offices, *layer, DeskRush::Plan{staff, 2, m_seed, breath});
    m_rush->onMade([this] { acknowledged(); });
    if (!m_rush->open())
        return problem("drill.staff", u"Not everybody could sign in."_s);
    if (const Done listening = listen(); !listening)
        return listening;
    for (const auto& kiosk : m_kiosks)
        kiosk->begin();
    m_rush->begin();
    return {};
}

// A console at the second office that hears of what the first one takes in.
Done FailoverDrill::listen()
{
    m_console = std::make_unique<OfficeClient>(m_offices->address(1));
    m_desk = std::make_unique<DeskOffice>(*m_console);
    std::optional<bool> in;
    m_desk->signIn(u"morgan"_s, SeveralOffices::password, m_console.get(),
                   [&](const Result<Session>& session) { in = session.ok(); });
    if (!waitUntil([&] { return in.has_value(); }, 30'000) || !*in)
        return problem("drill.console", u"The console cannot sign in."_s);
    m_events = std::make_unique<EventStream>(*m_console);
    QObject::connect(
        m_events.get(), &EventStream::submissionChanged, m_events.get(),
        [this](const SubmissionId& id) { m_heard += m_kiosks[0]->visits().contains(id); });
    m_events->start();
    if (!waitUntil([this] { return m_events->isConnected(); }, 30'000))
        return problem("drill.console", u"The console hears nothing."_s);
    return {};
}

void FailoverDrill::acknowledged()
{
    if (m_firstAcknowledged < 0 && m_sinceFailure.isValid())
        m_firstAcknowledged = m_sinceFailure.elapsed();
}

Done FailoverDrill::failOver()
{
    (void)waitUntil([] { return false; }, 200 + static_cast<int>(m_random.bounded(800U)));
    const bool killed = m_random.bounded(2) == 0;
    m_sinceFailure.invalidate();
    m_firstAcknowledged = -1;
    const Done failed = m_pair->failPrimary(killed ? PostgresPair::Failure::Killed
                                                   : PostgresPair::Failure::StoppedAtOnce);
    if (!failed)
        return failed;
    // What was answered before has been heard by now.
    m_sinceFailure.start();
    if (const Done promoted = m_pair->promote(); !promoted)
        return promoted;
    m_reckoning.promoted.append(m_sinceFailure.elapsed());
    if (!waitUntil([this] { return m_firstAcknowledged >= 0; }, mostWithout))
        ++m_reckoning.unserved;
    m_reckoning.without.append(m_firstAcknowledged);
    m_reckoning.deaf += !hearsOfVisits();
    ++m_reckoning.failovers;
    return m_pair->rejoin(m_random.bounded(4) == 0 ? PostgresPair::Return::CopiedAnew
                                                   : PostgresPair::Return::Rewound);
}

bool FailoverDrill::hearsOfVisits()
{
    m_heard = 0;
    return waitUntil([this] { return m_heard > 0; }, mostDeaf);
}

Done FailoverDrill::reckon()
{
    m_reckoning.stuck += !m_rush->end();
    for (const auto& kiosk : m_kiosks)
        m_reckoning.stuck += !kiosk->end();
    m_events->stop();
    m_reckoning.heard = m_rush->counts();
    m_offices->stop();
    m_reckoning.auditHolds = !m_offices->auditVerdict().isEmpty();
    const auto server = DatabaseServer::parse(m_pair->url());
    if (!server)
        return server.problem();
    StoreSettings settings;
    settings.server = *server;
    const auto store = Store::open(settings);
    if (!store)
        return store.problem();
    for (const auto& kiosk : m_kiosks) {
        const auto verdict = reckonVisits(**store, *kiosk);
        if (!verdict)
            return verdict.problem();
        m_reckoning.visits += *verdict;
    }
    const auto rush = reckonRush(**store, m_rush->ledger(), m_rush->patients());
    if (!rush)
        return rush.problem();
    m_reckoning.rush = *rush;
    return {};
}

} // namespace anteroom
