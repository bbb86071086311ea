#pragma once

#include "tests/bench/store/https_line.h"
#include "tests/bench/store/mixed_traffic.h"
#include "tests/bench/store/typed_visit.h"

namespace anteroom {

[[nodiscard]] HttpsRequest searchRequest(const QString& text, const QByteArray& session);
[[nodiscard]] HttpsRequest openRequest(const QByteArray& patient, const QByteArray& session);
[[nodiscard]] HttpsRequest rosterRequest(qint64 since);

// One who makes a practice's traffic: a console with its session and a kiosk with its certificate,
// each on a line of its own.
class TrafficMember : public CrowdMember {
public:
    enum class Kind { Mixed, Searching, Bare };

    // The one of so many; the day's appointments are shared out, so that nobody overtakes another.
    TrafficMember(TrafficGround ground, int place, int people, Kind kind);

    Done prepare() override;
    void ponder() override;
    Done ask() override;

private:
    [[nodiscard]] Done submitVisit();
    [[nodiscard]] Done decide();
    [[nodiscard]] Done followRoster();
    void lookAtRoster();
    [[nodiscard]] Done answered(const HttpsAnswer& answer) const;
    [[nodiscard]] bool isDeciding() const;

    TrafficGround m_ground;
    int m_place;
    int m_people;
    Kind m_kind;
    HttpsLine m_console;
    HttpsLine m_kiosk;
    QByteArray m_session;
    int m_asked = 0;
    SealedVisit m_visit;
    QList<ChangeId> m_undecided;
    QMap<qsizetype, QByteArray> m_versions; // of the records of this member's appointments
    qsizetype m_appointment = 0;
    qint64 m_rosterSequence = 0; // to ask from
    QByteArray m_roster;         // what came last, until it is looked at
    Done m_ready;
};

} // namespace anteroom
