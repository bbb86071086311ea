#pragma once

#include "outbox/pump.h"
#include "simulated_network.h"
#include "simulated_visit.h"
#include "simulation_ledger.h"

namespace anteroom {

// What all parts of a run share.
struct SimulatedWorld {
    const SimulatedPractice& practice;
    SimulatedTime& time;
    Dice& dice;
    SimulatedHistory& history;
    SimulatedOffice& office;
    SimulatedNetwork& network;
    SimulationLedger& ledger;
    QString folder;
};

// The part of a kiosk that keeps and sends: the real outbox on its file and the real pump. It can
// be ended and killed, fill its disk, and have a wrong clock.
class SimulatedKiosk : public QObject {
    Q_OBJECT

public:
    SimulatedKiosk(SimulatedWorld& world, int number);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool isUp() const { return m_parts != nullptr; }
    [[nodiscard]] bool isBusy() const { return m_parts && !m_parts->outbox.isIdle(); }
    [[nodiscard]] OutboxCount count() const { return m_count; }

    void start(); // unless it runs
    void stop();
    // What lies on its disk at this moment is all there is of it.
    void kill();
    // Somebody finishes a visit. With `isKilled`, the power fails before they are told.
    void accept(const SimulatedVisit& visit, bool isKilled = false);

    // From its next start on, the disk has no room for visits; or has again.
    void setFull(bool isFull) { m_isFull = isFull; }
    void jumpClock(qint64 milliseconds) { m_clockOffset += milliseconds; }
    // The computer's network came back, and it tells.
    void hearOfNetwork();

private:
    struct Parts {
        Parts(SimulatedKiosk& kiosk, qint64 maxBytes);

        Outbox outbox;
        SimulatedClient client;
        Pump pump;
    };
    [[nodiscard]] QString folder() const;
    [[nodiscard]] PumpSurroundings surroundings();
    void note(const QString& what);

    SimulatedWorld& m_world;
    int m_number;
    QString m_name;
    int m_life = 0; // each kill begins another, in files of its own
    bool m_isFull = false;
    qint64 m_clockOffset = 0;
    OutboxCount m_count;
    std::unique_ptr<Parts> m_parts;
};

} // namespace anteroom
