#include "store/roster_feed.h"

#include "store/appointment_rows.h"
#include "store/patients.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

FieldValues shownToKiosks(const FieldValues& values)
{
    FieldValues shown;
    for (const Field& field : fields()) {
        if (field.sensitivity != Sensitivity::Closed)
            shown.set(field, values.value(field.keyText()));
    }
    return shown;
}

Result<QStringList> consentsDue(const Snapshot& snapshot, const PatientId& patient,
                                const QList<RequiredConsent>& required)
{
    const auto rows =
        snapshot.select("SELECT consent_key, max(text_version) FROM consent WHERE patient = ? "
                        "AND answer <> 'declined' GROUP BY consent_key",
                        {patient});
    if (!rows)
        return rows.problem();
    QHash<QString, qint64> given;
    for (const Row& row : *rows)
        given.insert(row.text(0), row.integer(1));
    QStringList due;
    for (const RequiredConsent& consent : required) {
        if (given.value(consent.key, 0) < consent.textVersion)
            due.append(consent.key);
    }
    return due;
}

Result<RosterEntry> entryOf(const Snapshot& snapshot, const Row& row,
                            const QList<RequiredConsent>& required, RosterCache& cache)
{
    if (const auto known = cache.find(row.id<AppointmentId>(2), row.integer(0)))
        return *known;
    RosterEntry entry;
    entry.sequence = row.integer(0);
    entry.removed = row.flag(1);
    entry.appointment.id = row.id<AppointmentId>(2);
    if (entry.removed)
        return entry;
    entry.appointment = appointmentOf(row, 2);
    const auto patient = Patients::find(snapshot, entry.appointment.patient);
    if (!patient)
        return patient.problem();
    entry.recordVersion = patient->version;
    entry.values = shownToKiosks(patient->values);
    entry.birthDate = QDate::fromString(patient->values.value(u"birth_date").string(), Qt::ISODate);
    const auto due = consentsDue(snapshot, patient->id, required);
    if (!due)
        return due.problem();
    entry.consentsDue = *due;
    cache.keep(entry);
    return entry;
}

Done emptied(const Result<qint64>& run)
{
    return run ? Done() : Done(run.problem());
}

} // namespace

Result<RosterChanges> RosterFeed::since(const Snapshot& snapshot, qint64 sequence,
                                        const QList<RequiredConsent>& required, RosterCache& cache)
{
    const auto last = lastSequence(snapshot);
    if (!last)
        return last.problem();
    RosterChanges changes{*last, {}};
    const auto rows = snapshot.select(
        "SELECT r.sequence, r.removed, a.id, a.patient, a.site, a.clinician, a.starts_at, "
        "a.status FROM roster r JOIN appointment a ON a.id = r.appointment "
        "WHERE r.sequence > ? AND (r.removed = 0 OR CAST(? AS BIGINT) > 0) ORDER BY r.sequence, "
        "a.starts_at",
        {sequence, sequence});
    if (!rows)
        return rows.problem();
    for (const Row& row : *rows) {
        auto entry = entryOf(snapshot, row, required, cache);
        if (!entry)
            return entry.problem();
        changes.entries.append(std::move(*entry));
    }
    return changes;
}

Result<qint64> RosterFeed::lastSequence(const Snapshot& snapshot)
{
    const auto row = snapshot.selectOne("SELECT COALESCE(max(sequence), 0) FROM roster", {});
    if (!row)
        return row.problem();
    return (*row)->integer(0);
}

Result<bool> RosterFeed::turnTo(Transaction& transaction, const TimeSpan& day)
{
    const auto turned = transaction.run(
        "INSERT INTO roster_day (place, starts_at, ends_at) VALUES (1, ?, ?) "
        "ON CONFLICT (place) DO UPDATE SET starts_at = excluded.starts_at, "
        "ends_at = excluded.ends_at WHERE roster_day.starts_at <> excluded.starts_at "
        "OR roster_day.ends_at <> excluded.ends_at",
        {day.from, day.until});
    if (!turned)
        return turned.problem();
    if (*turned == 0)
        return false;
    // What was removed the day before yesterday no kiosk has any more; the last sequence stays, so
    // that the feed never runs backwards.
    const auto forgotten = transaction.run(
        "DELETE FROM roster WHERE removed = 1 AND sequence < (SELECT max(sequence) FROM roster)");
    if (!forgotten)
        return forgotten.problem();
    const auto removed = transaction.run(
        "UPDATE roster SET removed = 1, sequence = (SELECT max(sequence) + 1 FROM roster) "
        "WHERE removed = 0");
    if (!removed)
        return removed.problem();
    const auto shown = transaction.run(
        "INSERT INTO roster (appointment, sequence, removed) "
        "SELECT id, (SELECT COALESCE(max(sequence), 0) + 1 FROM roster), 0 FROM appointment "
        "WHERE starts_at >= ? AND starts_at < ? AND status <> 'cancelled' "
        "ON CONFLICT (appointment) DO UPDATE SET sequence = excluded.sequence, removed = 0",
        {day.from, day.until});
    if (!shown)
        return shown.problem();
    return true;
}

Done RosterFeed::touch(Transaction& transaction, const AppointmentId& id)
{
    // Stands on the roster or comes onto it; a cancelled one that is not there stays away.
    return emptied(
        transaction.run("INSERT INTO roster (appointment, sequence, removed) "
                        "SELECT a.id, (SELECT COALESCE(max(sequence), 0) + 1 FROM roster), "
                        "CASE WHEN a.status = 'cancelled' THEN 1 ELSE 0 END "
                        "FROM appointment a JOIN roster_day d ON a.starts_at >= d.starts_at "
                        "AND a.starts_at < d.ends_at WHERE a.id = ? "
                        "ON CONFLICT (appointment) DO UPDATE SET sequence = excluded.sequence, "
                        "removed = excluded.removed",
                        {id}));
}

Done RosterFeed::touchPatient(Transaction& transaction, const PatientId& id)
{
    return emptied(transaction.run(
        "UPDATE roster SET sequence = (SELECT max(sequence) + 1 FROM roster) WHERE removed = 0 "
        "AND appointment IN (SELECT a.id FROM appointment a JOIN roster_day d "
        "ON a.starts_at >= d.starts_at AND a.starts_at < d.ends_at WHERE a.patient = ?)",
        {id}));
}

} // namespace anteroom
