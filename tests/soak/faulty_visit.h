#pragma once

#include "outbox/outbox.h"
#include "sealing/sealing.h"
#include "store/review_desk.h"
#include "store/store.h"
#include "tests/disk/failing_call.h"
#include "tests/sync/scripted_visit.h"

#include <QTemporaryDir>

namespace anteroom {

// What faults did to one whole visit, counted over many.
struct FaultReckoning {
    qint64 runs = 0;
    qint64 struck = 0;  // runs in which the fault came to pass
    qint64 noticed = 0; // in which somebody was told
    int unclear = 0;    // a Problem that doesn't say what is wrong and what to do
    int stuck = 0;      // the fault was over, and it still failed
    int lost = 0;
    int doubled = 0;
    int half = 0;
    int broken = 0;
    QMap<QString, int> codes; // that were told, and how often
    QList<QByteArray> first;  // what was said of the first few violations

    [[nodiscard]] bool holds() const
    {
        return unclear + stuck + lost + doubled + half + broken == 0;
    }
    void note(int FaultReckoning::*kind, const QByteArray& what)
    {
        ++(this->*kind);
        if (first.size() < 20)
            first.append(what);
    }
    [[nodiscard]] QJsonObject toJson() const;
};

// One visit from the kiosk's outbox into the record: handed in, read for sending, taken in by the
// office, removed from the outbox, matched, decided. Played again and again from the same start,
// each time with the fault a call later.
class FaultyVisit {
public:
    FaultyVisit();

    // Every call of the visit fails once, or from it on; every so manieth of them. `seen` is told
    // how far it is.
    void playAll(Fault& fault, Fault::Lasts lasts, int every,
                 const std::function<void(qint64)>& seen);
    [[nodiscard]] const FaultReckoning& reckoning() const { return m_reckoning; }

private:
    struct Scene;

    void prepare();
    [[nodiscard]] bool play(Fault& fault, qint64 calls, Fault::Lasts lasts);
    void tell(Scene& scene, Fault& fault, Fault::Lasts lasts);
    void judge(const Problem& problem, const QByteArray& step);
    void check(Scene& scene);
    void checkOutbox(Scene& scene);
    void checkRecords(Scene& scene);

    QTemporaryDir m_start;
    SealingKeys m_keys = SealingKeys::generate();
    ScriptedVisit m_visit = scriptedVisit(1, 6000);
    Actor m_kiosk;
    Actor m_staff;
    FaultReckoning m_reckoning;
};

} // namespace anteroom
