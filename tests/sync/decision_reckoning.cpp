#include "decision_reckoning.h"

#include "record/decision.h"
#include "store/patient_columns.h"
#include "store/patients.h"
#include "visit_reckoning.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

FieldValue storedValue(const Field& field, const Row& row, qsizetype column)
{
    const auto value = valueFromJson(field, row, column);
    if (!value)
        qFatal("A value in the records is out of shape.");
    return *value;
}

QString placeOf(const QString& submission, const QString& change)
{
    return submission + u'/' + change;
}

} // namespace

DecisionReckoning::DecisionReckoning(const Snapshot& records, Reckoning& reckoning)
    : m_records(records), m_reckoning(reckoning)
{
}

void DecisionReckoning::note(Wrong wrong, const QString& what)
{
    m_reckoning.note(wrong, what);
}

void DecisionReckoning::read(const QString& ledger)
{
    QFile file(ledger);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const auto word = [&](const QString& key) { return line.value(key).toString(); };
        if (line.contains(u"asked"_s))
            m_asked.insert(word(u"asked"_s), {word(u"submission"_s), word(u"change"_s),
                                              word(u"kind"_s), line.value(u"applied"_s)});
        else if (line.contains(u"made"_s))
            m_made.insert(word(u"made"_s));
        else
            m_refused.insert(word(u"refused"_s));
    }
}

QList<DecisionReckoning::Stored> DecisionReckoning::stored() const
{
    QList<Stored> all;
    for (const Row& row : rowsOf(
             m_records, "SELECT d.id, d.submission, d.change, d.kind, d.applied, s.patient, "
                        "c.field, c.state FROM decision d JOIN submission s ON s.id = d.submission "
                        "JOIN proposed_change c ON c.submission = d.submission AND c.id = d.change "
                        "ORDER BY d.number")) {
        const Field* field = findField(row.text(6));
        all.append({row.text(0), row.text(1), row.text(2), row.text(3), storedValue(*field, row, 4),
                    row.text(5), field, row.text(7)});
    }
    return all;
}

// The first values of a record are told at once; those of decisions when it is their turn.
void DecisionReckoning::readHistory()
{
    for (const Row& row :
         rowsOf(m_records, "SELECT patient, version, field, old_value, new_value, decision "
                           "FROM history ORDER BY number")) {
        const Field* field = findField(row.text(2));
        const Line line{static_cast<int>(row.integer(1)), field, storedValue(*field, row, 3),
                        storedValue(*field, row, 4)};
        if (!row.isNull(5)) {
            m_lines[row.text(5)].append(line);
            continue;
        }
        Told& told = m_told[row.text(0)];
        if (line.version != 1 || !line.before.isNull() || told.values.contains(field))
            note(Wrong::Stranger, u"a first value of record "_s + row.text(0));
        told.version = 1;
        told.values.insert(field, line.after);
    }
}

void DecisionReckoning::readAudit()
{
    for (const Row& row : rowsOf(m_records, "SELECT detail FROM audit WHERE act LIKE 'change.%'")) {
        const QJsonObject detail = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
        ++m_entries[detail.value(u"decision"_s).toString()];
    }
    for (const Row& row :
         rowsOf(m_records, "SELECT act, subject, count(*) FROM audit WHERE act IN "
                           "('submission.matched', 'patient.created') GROUP BY act, subject"))
        m_entries[row.text(0) + u' ' + row.text(1)] = static_cast<int>(row.integer(2));
}

void DecisionReckoning::reckon(const QStringList& ledgers)
{
    for (const QString& ledger : ledgers)
        read(ledger);
    m_reckoning.asked = static_cast<int>(m_asked.size());
    m_reckoning.decided = static_cast<int>(m_made.size());
    m_reckoning.turnedDown = static_cast<int>(m_refused.size());
    readHistory();
    readAudit();
    QSet<QString> missing = m_made;
    for (const Stored& decision : stored()) {
        missing.remove(decision.id);
        compare(decision);
        follow(decision);
    }
    for (const QString& id : std::as_const(missing))
        note(Wrong::Lost, u"decision "_s + id);
    for (auto left = m_lines.cbegin(); left != m_lines.cend(); ++left)
        note(Wrong::Half, u"the record has what decision %1 did not say"_s.arg(left.key()));
    lookAtSubmissions();
    lookAtRecords();
}

void DecisionReckoning::compare(const Stored& decision)
{
    const QString name = u"decision "_s + decision.id;
    const auto asked = m_asked.constFind(decision.id);
    if (asked == m_asked.cend() || m_refused.contains(decision.id)) {
        note(Wrong::Stranger, name);
    } else if (asked->submission != decision.submission || asked->change != decision.change ||
               asked->kind != decision.kind || asked->applied != decision.applied.json()) {
        note(Wrong::Differing, name);
    }
    if (++m_decided[placeOf(decision.submission, decision.change)] > 1)
        note(Wrong::Doubled, name);
    const int entries = m_entries.value(decision.id);
    if (entries == 0)
        note(Wrong::Half, name + u" is not in the audit"_s);
    else if (entries > 1)
        note(Wrong::Doubled, name + u" in the audit"_s);
    const bool accepted = decision.kind != decisionKindName(DecisionKind::Reject);
    if (decision.state != (accepted ? u"accepted"_s : u"rejected"_s))
        note(Wrong::Half, name + u" and its change"_s);
}

// What an accepted decision made of the record: nothing, where that said the same already.
void DecisionReckoning::follow(const Stored& decision)
{
    const QString name = u"decision "_s + decision.id;
    const QList<Line> lines = m_lines.take(decision.id);
    Told& told = m_told[decision.patient];
    const bool changes = decision.kind != decisionKindName(DecisionKind::Reject) &&
                         told.values.value(decision.field) != decision.applied;
    if (lines.size() > 1 || (!changes && !lines.isEmpty())) {
        note(Wrong::Doubled, name + u" in the history"_s);
    } else if (changes && lines.isEmpty()) {
        note(Wrong::Half, name + u" is not in the history"_s);
    } else if (changes) {
        const Line& line = lines.first();
        if (line.field != decision.field || line.after != decision.applied ||
            line.before != told.values.value(decision.field))
            note(Wrong::Differing, name + u" in the history"_s);
        // Those that were made together are one step.
        if (line.version != told.version && line.version != told.version + 1)
            note(Wrong::Half, name + u" and the record's version"_s);
        told.version = line.version;
        told.values.insert(decision.field, line.after);
    }
}

void DecisionReckoning::lookAtSubmissions()
{
    for (const Row& row :
         rowsOf(m_records, "SELECT s.id, s.patient, s.pending, (SELECT count(*) FROM "
                           "proposed_change WHERE submission = s.id AND state = 'pending') "
                           "FROM submission s")) {
        const int matched = m_entries.value(u"submission.matched "_s + row.text(0));
        if (row.integer(2) != row.integer(3))
            note(Wrong::Half, u"submission %1 waits for another number"_s.arg(row.text(0)));
        if (matched != (row.isNull(1) ? 0 : 1))
            note(matched > 1 ? Wrong::Doubled : Wrong::Half,
                 u"whose submission %1 is"_s.arg(row.text(0)));
    }
    for (const Row& row : rowsOf(m_records, "SELECT submission, id FROM proposed_change "
                                            "WHERE state <> 'pending'")) {
        if (!m_decided.contains(placeOf(row.text(0), row.text(1))))
            note(Wrong::Half, u"change %1 is decided by nobody"_s.arg(row.text(1)));
    }
}

void DecisionReckoning::lookAtRecords()
{
    for (const Row& row :
         rowsOf(m_records, "SELECT p.id, (SELECT count(*) FROM submission WHERE patient = p.id) "
                           "FROM patient p")) {
        ++m_reckoning.records;
        if (row.integer(1) == 0 || m_entries.value(u"patient.created "_s + row.text(0)) != 1)
            note(Wrong::Half, u"record "_s + row.text(0));
        lookAtRecord(row.text(0), m_told.value(row.text(0)));
    }
}

void DecisionReckoning::lookAtRecord(const QString& id, const Told& told)
{
    const auto patient = Patients::find(m_records, *PatientId::parse(id));
    if (!patient)
        qFatal("A record cannot be read.");
    for (const Field& field : fields()) {
        if (patient->values.value(field.keyText()) != told.values.value(&field))
            note(Wrong::Lost, u"%1 of record %2"_s.arg(field.keyText(), id));
    }
    if (patient->version != told.version)
        note(Wrong::Half, u"version of record "_s + id);
}

} // namespace anteroom
