#pragma once

#include "simulated_kiosk.h"
#include "wire/desk_office.h"

namespace anteroom {

// A member of staff at a console, with the real client's calls: looks at the queue, opens a
// submission, thinks, and decides; asks again, with the same identifier, until the office has said
// yes or no. Others decide meanwhile, so some of it comes too late.
class SimulatedStaff : public QObject {
    Q_OBJECT

public:
    SimulatedStaff(SimulatedWorld& world, int number);

    void start();
    // Begins nothing new; what was asked is still asked until it is answered.
    void finish() { m_isFinishing = true; }
    [[nodiscard]] bool isDone() const { return m_isIdle; }

private:
    void later(qint64 least, qint64 most, std::function<void()> act);
    void lookAtQueue();
    void open(const SubmissionId& id);
    void consider(const Reviewed& reviewed);
    void match(const Reviewed& reviewed);
    void decide(const Reviewed& reviewed);
    [[nodiscard]] std::optional<qsizetype> choose(const Reviewed& reviewed,
                                                  const ReviewedChange& change, bool inBulk);
    void ask(const QList<qsizetype>& decisions);
    void hear(const QList<qsizetype>& decisions, const DecisionAnswer& answer);
    void note(const QString& what);

    SimulatedWorld& m_world;
    QString m_name;
    SimulatedClient m_client;
    DeskOffice m_office;
    bool m_isFinishing = false;
    bool m_isIdle = true;
};

} // namespace anteroom
