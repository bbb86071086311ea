#include "record_trail.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// Where decisions are held against what staff were told, and against the records.
class DecisionCheck {
public:
    DecisionCheck(OfficeTables& tables, SimulationVerdict& verdict)
        : m_tables(tables), m_verdict(verdict)
    {
    }

    void check(const SimulationLedger& ledger);

private:
    void checkOne(const AskedDecision& asked);
    void checkValue(const AskedDecision& asked, const QString& patient);

    OfficeTables& m_tables;
    SimulationVerdict& m_verdict;
    QMap<QString, QString> m_made;  // by id: change, kind, value
    QMap<QString, int> m_noted;     // in the audit, by id
    QMap<QString, QString> m_whose; // patients, by submission
    QMap<QString, RecordTrail> m_trails;
};

void DecisionCheck::check(const SimulationLedger& ledger)
{
    for (const Row& row : m_tables.all("SELECT id, change, kind, applied FROM decision"))
        m_made.insert(row.text(0), row.text(1) + row.text(2) + row.text(3));
    for (const Row& row : m_tables.all("SELECT detail FROM audit WHERE act IN "
                                       "('change.accepted', 'change.rejected', "
                                       "'decision.undone')")) {
        const auto detail = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
        ++m_noted[detail.value("decision"_L1).toString()];
    }
    for (const Row& row : m_tables.all("SELECT id, patient FROM submission"))
        m_whose.insert(row.text(0), row.text(1));
    m_trails = trailsIn(m_tables);
    QSet<QString> asked;
    for (const AskedDecision& each : ledger.decisions) {
        asked.insert(each.decision.request.id.text());
        checkOne(each);
    }
    for (const QString& id : m_made.keys()) {
        if (!asked.contains(id))
            m_verdict.complain(u"decision_unasked"_s, id);
    }
}

void DecisionCheck::checkOne(const AskedDecision& asked)
{
    const DecisionRequest& request = asked.decision.request;
    const QString id = request.id.text();
    using Told = AskedDecision::Told;
    if (asked.told == Told::Nothing)
        m_verdict.complain(u"decision_unanswered"_s, id);
    if (asked.told == Told::Refused && m_made.contains(id))
        m_verdict.complain(u"decision_unasked"_s, id + u" (refused as "_s + asked.code + u')');
    if (asked.told != Told::Made)
        return;
    if (!m_made.contains(id)) {
        m_verdict.complain(u"decision_lost"_s, id);
        return;
    }
    const bool isAccepted =
        request.kind == DecisionKind::Accept || request.kind == DecisionKind::AcceptEdited;
    const QString expected = asked.decision.change.text() + decisionKindName(request.kind) +
                             (isAccepted ? columnText(asked.value) : QString());
    if (m_made.value(id) != expected)
        m_verdict.complain(u"decision_lost"_s, id);
    if (const int noted = m_noted.value(id); noted != 1)
        m_verdict.complain(noted > 1 ? u"decision_doubled"_s : u"audit_missing"_s, id);
    checkValue(asked, m_whose.value(asked.submission.text()));
}

void DecisionCheck::checkValue(const AskedDecision& asked, const QString& patient)
{
    const QString id = asked.decision.request.id.text();
    const RecordTrail& trail = m_trails[patient];
    const auto steps = trail.stepsOf(id);
    if (steps.size() > 1)
        m_verdict.complain(u"decision_doubled"_s, id);
    if (asked.decision.request.kind == DecisionKind::Reject) {
        if (!steps.isEmpty())
            m_verdict.complain(u"decision_unasked"_s, id);
        return;
    }
    if (!steps.isEmpty() && steps.first().version != asked.versionSeen + 1)
        m_verdict.complain(u"unseen_overwritten"_s, id);
    if (asked.decision.request.kind == DecisionKind::Undo)
        return;
    const QString value = columnText(asked.value);
    const bool isThere = steps.isEmpty() ? trail.valueAt(asked.versionSeen, asked.field) == value
                                         : steps.first().after == value;
    if (!isThere)
        m_verdict.complain(u"value_lost"_s, id);
}

} // namespace

void checkDecisions(OfficeTables& tables, const SimulationLedger& ledger,
                    SimulationVerdict& verdict)
{
    DecisionCheck(tables, verdict).check(ledger);
}

} // namespace anteroom
