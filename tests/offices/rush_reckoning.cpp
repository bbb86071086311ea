#include "tests/offices/rush_reckoning.h"

#include "record/review.h"
#include "store/patients.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// One value, however the engine wrote it down.
QJsonValue valueIn(const Row& row, qsizetype column)
{
    if (row.isNull(column))
        return QJsonValue::Null;
    return QJsonDocument::fromJson('[' + row.text(column).toUtf8() + ']').array().first();
}

class Reckoner {
public:
    Reckoner(const Snapshot& records, const RushLedger& ledger)
        : m_records(records), m_ledger(ledger)
    {
    }

    Result<RushReckoning> reckon(const QList<PatientId>& patients)
    {
        Done done = readHistory();
        if (done)
            done = readAudit();
        if (done)
            done = lookAtDecisions();
        for (const PatientId& patient : patients) {
            if (done)
                done = lookAtRecord(patient);
        }
        if (done)
            done = lookAtStates();
        if (!done)
            return done.problem();
        return m_so;
    }

private:
    struct Line {
        int version = 0;
        QString field;
        QJsonValue before;
        QJsonValue after;
        DecisionId decision;
    };

    Done readHistory();
    Done readAudit();
    Done lookAtDecisions();
    void compare(const DecisionId& id, const AskedDecision& asked, const Row& row);
    Done lookAtRecord(const PatientId& id);
    Done lookAtStates();

    const Snapshot& m_records;
    const RushLedger& m_ledger;
    RushReckoning m_so;
    QHash<QString, QList<Line>> m_lines;      // by patient, oldest first
    QHash<DecisionId, QList<Line>> m_effects; // what a decision did to the record
    QHash<DecisionId, QList<int>> m_audited;  // the versions that the audit names
    QHash<QString, QString> m_kinds;          // the last decision on a change
};

Done Reckoner::readHistory()
{
    const auto rows = m_records.select("SELECT patient, version, field, old_value, new_value, "
                                       "decision FROM history ORDER BY number");
    if (!rows)
        return rows.problem();
    for (const Row& row : *rows) {
        const Line line{static_cast<int>(row.integer(1)), row.text(2), valueIn(row, 3),
                        valueIn(row, 4), row.id<DecisionId>(5)};
        m_lines[row.text(0)].append(line);
        if (!line.decision.isNull())
            m_effects[line.decision].append(line);
    }
    return {};
}

Done Reckoner::readAudit()
{
    const auto rows = m_records.select("SELECT detail FROM audit WHERE act IN ('change.accepted', "
                                       "'change.rejected', 'decision.undone')");
    if (!rows)
        return rows.problem();
    for (const Row& row : *rows) {
        const QJsonObject detail = QJsonDocument::fromJson(row.bytes(0)).object();
        if (const auto id = DecisionId::parse(detail[u"decision"_s].toString()))
            m_audited[*id].append(detail[u"version"_s].toInt());
    }
    return {};
}

Done Reckoner::lookAtDecisions()
{
    const auto rows = m_records.select(
        "SELECT id, submission, change, kind, applied, staff_name FROM decision ORDER BY number");
    if (!rows)
        return rows.problem();
    QSet<DecisionId> there;
    for (const Row& row : *rows) {
        const auto id = row.id<DecisionId>(0);
        ++m_so.decisions;
        there.insert(id);
        m_kinds[row.text(1) + row.text(2)] = row.text(3);
        const auto asked = m_ledger.constFind(id);
        if (asked == m_ledger.constEnd() || asked->told != AskedDecision::Told::Made)
            ++m_so.strangers;
        else
            compare(id, *asked, row);
    }
    for (auto asked = m_ledger.cbegin(); asked != m_ledger.cend(); ++asked)
        m_so.lost += asked->told == AskedDecision::Told::Made && !there.contains(asked.key());
    return {};
}

void Reckoner::compare(const DecisionId& id, const AskedDecision& asked, const Row& row)
{
    const bool accepts =
        asked.kind == DecisionKind::Accept || asked.kind == DecisionKind::AcceptEdited;
    const bool asAsked = row.text(1) == asked.submission.text() &&
                         row.text(2) == asked.change.text() &&
                         row.text(3) == decisionKindName(asked.kind) &&
                         valueIn(row, 4) == asked.accepted.json() && row.text(5) == asked.staffName;
    m_so.lost += !asAsked;
    const QList<Line> effects = m_effects.value(id);
    const QList<int> audited = m_audited.value(id);
    m_so.unaudited += audited.size() != 1;
    // Every value was another one, so that each acceptance leaves its line; a rejection none.
    const bool one = accepts ? effects.size() == 1
                             : effects.size() <= (asked.kind == DecisionKind::Undo ? 1 : 0);
    if (!one || (accepts && effects[0].after != asked.accepted.json())) {
        ++m_so.values;
        return;
    }
    const int after = asked.versionSeen + static_cast<int>(effects.size());
    const bool onSeen = (effects.isEmpty() || effects[0].version == after) &&
                        (audited.isEmpty() || audited[0] == after);
    m_so.overwritten += !onSeen;
}

// The history told again from its beginning ends with the record.
Done Reckoner::lookAtRecord(const PatientId& id)
{
    const auto patient = Patients::find(m_records, id);
    if (!patient)
        return patient.problem();
    int version = 0;
    QHash<QString, QJsonValue> told;
    const QList<Line> lines = m_lines.value(id.text());
    for (const Line& line : lines) {
        m_so.gaps += line.version != version && line.version != version + 1;
        // One decision, one step.
        m_so.gaps += line.version == version && !line.decision.isNull();
        version = line.version;
        m_so.values += told.value(line.field, QJsonValue::Null) != line.before;
        told[line.field] = line.after;
    }
    m_so.gaps += version != patient->version;
    for (const Field& field : fields()) {
        m_so.values += patient->values.value(field.keyText()).json() !=
                       told.value(field.keyText(), QJsonValue::Null);
    }
    return {};
}

Done Reckoner::lookAtStates()
{
    const auto changes = m_records.select("SELECT submission, id, state FROM proposed_change");
    if (!changes)
        return changes.problem();
    QHash<QString, int> pending;
    for (const Row& row : *changes) {
        const QString kind = m_kinds.value(row.text(0) + row.text(1), u"undo"_s);
        const QString state = kind == u"undo"_s     ? u"pending"_s
                              : kind == u"reject"_s ? u"rejected"_s
                                                    : u"accepted"_s;
        m_so.states += state != row.text(2);
        pending[row.text(0)] += state == u"pending"_s;
    }
    const auto submissions = m_records.select("SELECT id, pending FROM submission");
    if (!submissions)
        return submissions.problem();
    for (const Row& row : *submissions)
        m_so.states += pending.value(row.text(0)) != row.integer(1);
    return {};
}

} // namespace

QJsonObject RushReckoning::toJson() const
{
    return {{u"decisions"_s, decisions}, {u"lost"_s, lost},
            {u"strangers"_s, strangers}, {u"overwritten"_s, overwritten},
            {u"gaps"_s, gaps},           {u"wrong_values"_s, values},
            {u"unaudited"_s, unaudited}, {u"wrong_states"_s, states}};
}

Result<RushReckoning> reckonRush(const Store& store, const RushLedger& ledger,
                                 const QList<PatientId>& patients)
{
    return store.read([&](const Snapshot& records) -> Result<RushReckoning> {
        return Reckoner(records, ledger).reckon(patients);
    });
}

} // namespace anteroom
