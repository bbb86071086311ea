#pragma once

#include "tests/offices/desk_rush.h"
#include "tests/offices/postgres_pair.h"
#include "tests/offices/rush_reckoning.h"
#include "tests/offices/visit_ledger.h"
#include "wire/event_stream.h"

#include <QElapsedTimer>

namespace anteroom {

// What came of all fail-overs.
struct FailoverReckoning {
    int failovers = 0;
    QList<qint64> without;  // milliseconds from each failure to the first acknowledged write
    QList<qint64> promoted; // of those, until the standby had taken over
    VisitVerdict visits;
    RushCounts heard;
    RushReckoning rush;
    int unserved = 0; // fail-overs after which nothing was acknowledged
    int deaf = 0;     // fail-overs after which one office no longer told the other
    int stuck = 0;    // outboxes that did not empty, staff who were not answered
    bool auditHolds = false;

    [[nodiscard]] bool holds() const
    {
        return visits.holds() && heard.holds() && rush.holds() && unserved + deaf + stuck == 0 &&
               auditHolds;
    }
    [[nodiscard]] QJsonObject toJson() const;
};

// Two offices on a PostgreSQL server that a standby waits beside, with kiosks and staff at work.
// The server is killed, its standby promoted, the killed one made to stand by; again and again. In
// the end everything that was acknowledged must be there once and whole.
class FailoverDrill {
public:
    explicit FailoverDrill(quint32 seed) : m_random(seed), m_seed(seed) {}
    ~FailoverDrill();

    // Problem code: pair.absent, where there is no PostgreSQL.
    [[nodiscard]] Done prepare();
    [[nodiscard]] Done failOver();
    [[nodiscard]] Done reckon();
    [[nodiscard]] const FailoverReckoning& reckoning() const { return m_reckoning; }
    [[nodiscard]] QByteArray firstWrong() const { return m_rush->firstWrong(); }

private:
    void acknowledged();
    [[nodiscard]] Done listen();
    [[nodiscard]] bool hearsOfVisits();

    QRandomGenerator m_random;
    quint32 m_seed;
    std::unique_ptr<PostgresPair> m_pair;
    std::unique_ptr<SeveralOffices> m_offices;
    std::vector<std::unique_ptr<VisitingKiosk>> m_kiosks; // each at the office of its place
    std::unique_ptr<DeskRush> m_rush;
    std::unique_ptr<OfficeClient> m_console; // at the second office
    std::unique_ptr<DeskOffice> m_desk;
    std::unique_ptr<EventStream> m_events;
    int m_heard = 0; // visits of the kiosk at the first office
    QElapsedTimer m_sinceFailure;
    qint64 m_firstAcknowledged = -1;
    FailoverReckoning m_reckoning;
};

} // namespace anteroom
