#pragma once

#include "tests/bench/store/bench_practice.h"
#include "tests/bench/store/crowd.h"

#include "record/appointment.h"

#include <QMap>

namespace anteroom {

// What those who make the traffic share.
struct TrafficGround {
    OfficeAddress office;
    DeviceIdentity kiosk;
    QList<QByteArray> sessions;
    QStringList searches;       // as people type them: beginnings of names, birth dates, phones
    QList<QByteArray> patients; // ids of records to be opened
    QList<RosterEntry> appointments;
    qint64 rosterSequence = 0;
    static constexpr qsizetype mostRosterBytes = 64 << 20;
    QMap<QString, QByteArray> answers; // one of each kind, for the bare server
};

// A practice's ordinary traffic: of 20 requests seven are searches, seven open a record, four ask
// for the roster, two decide on a change of a visit that was submitted before.
class MixedTraffic {
public:
    explicit MixedTraffic(BenchPractice& practice) : m_practice(practice) {}

    [[nodiscard]] Done prepare();
    [[nodiscard]] const QMap<QString, QByteArray>& answers() const { return m_ground.answers; }

    [[nodiscard]] Crowd crowd(int people) const;
    // The same requests to the bare server.
    [[nodiscard]] Crowd crowdFor(const OfficeAddress& bare, int people) const;
    [[nodiscard]] Crowd searchers(int people) const;

private:
    [[nodiscard]] Done takeRoster();
    [[nodiscard]] Done takePatients();

    BenchPractice& m_practice;
    TrafficGround m_ground;
};

} // namespace anteroom
