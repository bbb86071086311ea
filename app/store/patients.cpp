#include "store/patients.h"

#include "store/audit.h"
#include "store/match_key_rows.h"
#include "store/merges.h"
#include "store/patient_columns.h"
#include "store/patient_terms.h"
#include "store/roster_feed.h"
#include "store/term_rows.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

Done addHistory(Transaction& transaction, const Actor& who, const Patient& patient,
                const Patients::Applied& change, const FieldValue& before)
{
    const auto added = transaction.run(
        "INSERT INTO history (patient, version, field, old_value, new_value, decision, "
        "submission, staff_name, provenance, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {patient.id, patient.version, change.edit.field->keyText(), boundJson(before),
         boundJson(change.edit.value), change.origin.decision, change.origin.submission, who.name,
         change.origin.provenance, transaction.now()});
    return added ? Done() : Done(added.problem());
}

Result<qint64> nextRecordNumber(Transaction& transaction)
{
    const auto stepped =
        transaction.run("UPDATE counter SET value = value + 1 WHERE name = 'record_number'");
    if (!stepped)
        return stepped.problem();
    const auto row =
        transaction.selectOne("SELECT value FROM counter WHERE name = 'record_number'", {});
    if (!row)
        return row.problem();
    return (*row)->integer(0);
}

// Steps the version from the one the patient was read at, and from no other.
Done stepVersion(Transaction& transaction, Patient& patient)
{
    const auto stepped =
        transaction.run("UPDATE patient SET version = version + 1 WHERE id = ? AND version = ?",
                        {patient.id, patient.version});
    if (!stepped)
        return stepped.problem();
    if (*stepped != 1)
        return problem("patient.stale", u"Somebody else changed this record. Look at it again."_s);
    ++patient.version;
    return {};
}

Done put(Transaction& transaction, const Actor& who, Patient& patient,
         const Patients::Applied& change)
{
    const Field& field = *change.edit.field;
    QList<Bound> values = PatientColumns::valuesOf(field, change.edit.value);
    values.append(patient.id);
    if (const auto updated = transaction.run(PatientColumns::update(field), values); !updated)
        return updated.problem();
    const FieldValue before = patient.values.value(field.keyText());
    patient.values.set(field, change.edit.value);
    return addHistory(transaction, who, patient, change, before);
}

// Everything of a new record but what it is found by.
Result<Patient> createRecord(Transaction& transaction, const Actor& who, const FieldValues& values,
                             const ChangeOrigin& origin, const PatientId& id)
{
    const auto number = nextRecordNumber(transaction);
    if (!number)
        return number.problem();
    const Patient patient{id, *number, 1, values};
    QList<Bound> row{patient.id, patient.recordNumber, patient.version, transaction.now()};
    row += PatientColumns::valuesOf(values);
    if (const auto added = transaction.run(PatientColumns::insert(), row); !added)
        return added.problem();
    for (const Field& field : fields()) {
        const FieldValue value = values.value(field.keyText());
        if (value.isNull())
            continue;
        if (const Done added =
                addHistory(transaction, who, patient, {{&field, value}, origin}, FieldValue());
            !added)
            return added.problem();
    }
    const Done noted = Audit::append(
        transaction, who,
        {AuditAct::PatientCreated, patient.id.text(), {{u"provenance"_s, origin.provenance}}});
    if (!noted)
        return noted.problem();
    return patient;
}

Done makeFindable(Transaction& transaction, const QList<Patient>& patients)
{
    const Done added = TermRows::add(transaction, patients);
    return added ? MatchKeyRows::add(transaction, patients) : added;
}

} // namespace

Result<Patient> Patients::find(const Snapshot& snapshot, const PatientId& id)
{
    const auto row = snapshot.selectOne(PatientColumns::select(), {id});
    if (!row)
        return row.problem();
    if (!*row)
        return problem("patient.unknown", u"There is no such record."_s);
    return PatientColumns::patientOf(**row);
}

Result<QList<HistoryEntry>> Patients::history(const Snapshot& snapshot, const PatientId& id,
                                              int afterVersion)
{
    const auto rows = snapshot.select(
        "SELECT version, field, old_value, new_value, decision, submission, staff_name, "
        "provenance, at FROM history WHERE patient = ? AND version > ? ORDER BY number DESC",
        {id, afterVersion});
    if (!rows)
        return rows.problem();
    QList<HistoryEntry> entries;
    for (const Row& row : *rows) {
        // A field that a later release no longer declares stays in the database and is not shown.
        const Field* field = findField(row.text(1));
        if (!field)
            continue;
        const auto before = valueFromJson(*field, row, 2);
        const auto after = valueFromJson(*field, row, 3);
        if (!before || !after)
            return before ? after.problem() : before.problem();
        entries.append({static_cast<int>(row.integer(0)), field->keyText(), *before, *after,
                        row.id<DecisionId>(4), row.id<SubmissionId>(5), row.text(6), row.text(7),
                        row.time(8)});
    }
    return entries;
}

PatientMatch Patients::matchOf(const Patient& patient)
{
    const QString birth = patient.values.value(u"birth_date").string();
    return {patient.id, patient.recordNumber, displayName(patient.values.value(u"legal_name")),
            QDate::fromString(birth, Qt::ISODate)};
}

Result<Patient> Patients::create(Transaction& transaction, const Actor& who,
                                 const FieldValues& values, const ChangeOrigin& origin,
                                 const PatientId& id)
{
    auto patient = createRecord(transaction, who, values, origin, id);
    if (!patient)
        return patient;
    if (const Done added = makeFindable(transaction, {*patient}); !added)
        return added.problem();
    return patient;
}

Done Patients::createAll(Transaction& transaction, const Actor& who, const QList<Patient>& patients,
                         const ChangeOrigin& origin)
{
    QList<Patient> all;
    for (const Patient& each : patients) {
        const auto patient = createRecord(transaction, who, each.values, origin, each.id);
        if (!patient)
            return patient.problem();
        all.append(*patient);
    }
    return makeFindable(transaction, all);
}

Result<EditOutcome> Patients::edit(Transaction& transaction, const Actor& who, const PatientId& id,
                                   const QList<FieldEdit>& edits, int versionSeen)
{
    auto patient = find(transaction, id);
    if (!patient)
        return patient.problem();
    if (const Done own = Merges::refuseMerged(transaction, id); !own)
        return EditOutcome{own.problem(), *patient};
    if (patient->version != versionSeen)
        return EditOutcome{problem("patient.stale", u"Somebody changed this record after you "
                                                    "opened it. Look at it again."_s),
                           *patient};
    QList<Applied> changes;
    QJsonObject edited;
    for (const FieldEdit& each : edits) {
        changes.append({each, {u"staff"_s}});
        edited.insert(each.field->keyText(), !each.value.isNull());
    }
    if (const Done applied = apply(transaction, who, *patient, changes); !applied)
        return applied.problem();
    const Done noted = Audit::append(transaction, who,
                                     {AuditAct::PatientEdited,
                                      id.text(),
                                      {{u"fields"_s, edited}, {u"version"_s, patient->version}}});
    if (!noted)
        return noted.problem();
    return EditOutcome{std::nullopt, *patient};
}

Done Patients::hide(Transaction& transaction, const Patient& patient)
{
    const Done hidden =
        TermRows::become(transaction, patient, {QString::number(patient.recordNumber)});
    if (!hidden)
        return hidden;
    return MatchKeyRows::refresh(transaction, patient.recordNumber, patient.values, {});
}

Done Patients::showAgain(Transaction& transaction, const Patient& patient)
{
    if (const Done shown = TermRows::become(transaction, patient, searchTermsOf(patient)); !shown)
        return shown;
    return MatchKeyRows::refresh(transaction, patient.recordNumber, {}, patient.values);
}

Done Patients::apply(Transaction& transaction, const Actor& who, Patient& patient,
                     const QList<Applied>& changes)
{
    const FieldValues before = patient.values;
    bool stepped = false;
    for (const Applied& change : changes) {
        if (patient.values.value(change.edit.field->keyText()) == change.edit.value)
            continue;
        if (!stepped) {
            if (const Done done = stepVersion(transaction, patient); !done)
                return done;
            stepped = true;
        }
        if (const Done done = put(transaction, who, patient, change); !done)
            return done;
    }
    if (!stepped)
        return {};
    if (const Done refreshed = TermRows::become(transaction, patient, searchTermsOf(patient));
        !refreshed)
        return refreshed;
    if (const Done refreshed =
            MatchKeyRows::refresh(transaction, patient.recordNumber, before, patient.values);
        !refreshed)
        return refreshed;
    return RosterFeed::touchPatient(transaction, patient.id);
}

} // namespace anteroom
