#pragma once

#include "outbox/outbox.h"
#include "sealing/sealing.h"
#include "tests/disk/power_loss.h"
#include "tests/soak/power_reckoning.h"

#include <map>
#include <QTemporaryDir>

namespace anteroom {

// What a disk of the drill does wrong on purpose.
enum class Disk { Honest, IgnoresSyncs };

// A kiosk's outbox that loses its power again and again: visits are handed in, sent and set aside
// through the real Outbox, until a write or sync finds no power. Then the outbox is opened on what
// is left, and held against what it had answered.
class OutboxLife {
public:
    OutboxLife(quint32 seed, Disk disk) : m_random(seed), m_disk(disk) {}

    void losePower();
    [[nodiscard]] const PowerReckoning& reckoning() const { return m_reckoning; }

private:
    struct Entry {
        quint32 seed = 0;
        bool mustBeThere = false;
        bool mustBeAside = false;
        bool mayBeAside = false;
    };
    struct Row;

    void work(Outbox& outbox, const PowerLoss& power);
    void step(Outbox& outbox);
    void acceptSome(Outbox& outbox);
    void sendOldest(Outbox& outbox);
    void refuseOldest(Outbox& outbox);
    void check();
    void checkRow(const Row& row);

    QRandomGenerator m_random;
    Disk m_disk;
    QTemporaryDir m_folder;
    SealingKeys m_keys = SealingKeys::generate();
    quint32 m_lastVisit = 0;
    std::map<QString, Entry> m_entries; // by submission
    PowerReckoning m_reckoning;
};

} // namespace anteroom
