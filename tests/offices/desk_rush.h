#pragma once

#include "record/review.h"
#include "tests/offices/rush_ledger.h"
#include "tests/offices/rush_tables.h"

namespace anteroom {

// Staff who decide on the same few records at once, each from what they saw last: accept, accept
// edited, reject, undo, and now and then deliberately from a version that is known to be old. Every
// answer is judged as it comes; what became of the decisions is for rush_reckoning.h.
class DeskRush {
public:
    struct Plan {
        int staff = 8;
        int visitsPerRecord = 2;
        quint32 seed = 1;
        int pause = 0; // milliseconds of each between two decisions
    };

    DeskRush(const SeveralOffices& offices, const DeviceIdentity& kiosk, const Plan& plan);
    ~DeskRush();

    // Everybody signs in; false when somebody may not.
    [[nodiscard]] bool open();
    // Decides until so many more decisions are made and all that were asked are answered.
    [[nodiscard]] bool decide(int decisions, const std::function<void(int made)>& progress);
    // The same without a number: from one to the other, beside what else happens.
    void begin();
    [[nodiscard]] bool end();

    [[nodiscard]] const RushCounts& counts() const { return m_counts; }
    [[nodiscard]] const RushLedger& ledger() const { return m_ledger; }
    [[nodiscard]] const QList<PatientId>& patients() const { return m_patients; }
    // The first answer that was wrong, without any value.
    [[nodiscard]] QByteArray firstWrong() const { return m_firstWrong; }
    // Called for each decision that is answered 2xx.
    void onMade(std::function<void()> heard) { m_heard = std::move(heard); }

private:
    struct Desk;
    using Table = std::shared_ptr<RushTable>;

    void layMore();
    void step(Desk& desk);
    void look(Desk& desk, const Table& table, const SubmissionId& visit);
    void choose(Desk& desk, const Table& table, const ReviewedSubmission& seen);
    [[nodiscard]] AskedDecision decisionOn(Desk& desk, const ReviewedSubmission& seen);
    void ask(Desk& desk, const Table& table, const DecisionId& id, const QJsonValue& edited);
    void hear(Desk& desk, const Table& table, const DecisionId& id, const QJsonValue& edited,
              const OfficeAnswer& answer);
    void made(Desk& desk, const Table& table, AskedDecision& decision, const OfficeAnswer& answer);
    void refused(Desk& desk, const Table& table, AskedDecision& decision,
                 const OfficeAnswer& answer);
    void keep(Desk& desk, const Table& table, const QJsonObject& submission);
    void wrong(int& count, const QByteArray& what);

    const SeveralOffices& m_offices;
    Plan m_plan;
    RushTables m_layer;
    std::vector<std::unique_ptr<Desk>> m_desks;
    QList<Table> m_tables;
    QList<PatientId> m_patients;
    RushLedger m_ledger;
    RushCounts m_counts;
    QByteArray m_firstWrong;
    std::function<void()> m_heard;
    int m_under = 0; // desks that wait for an answer
    bool m_isOpen = false;
};

} // namespace anteroom
