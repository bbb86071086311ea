// The reading side of the review desk: the queue and whole submissions.

#include "record/canonical_json.h"
#include "record/named_values.h"
#include "store/patient_columns.h"
#include "store/patient_terms.h"
#include "store/patients.h"
#include "store/review_desk.h"
#include "store/review_rows.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr std::pair<ChangeState, const char*> states[] = {
    {ChangeState::Pending, "pending"},
    {ChangeState::Accepted, "accepted"},
    {ChangeState::Rejected, "rejected"},
};

std::optional<QDateTime> timeOrNone(const Row& row, qsizetype column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.time(column));
}

Problem damaged()
{
    return problem("store.damaged",
                   u"What a check-in says is not what came in: the database is damaged. Run "
                   "anteroom-office doctor, and restore the latest backup."_s);
}

Result<Submission> submissionOf(const QByteArray& content, const Sha256& hash)
{
    if (Sha256::of(content) != hash)
        return damaged();
    const auto json = parseJsonObject(content, Submission::maxJsonBytes);
    if (!json)
        return json.problem();
    return Submission::fromJson(*json);
}

Result<std::optional<Patient>> patientOf(const Snapshot& snapshot, const PatientId& id)
{
    if (id.isNull())
        return std::optional<Patient>();
    auto patient = Patients::find(snapshot, id);
    if (!patient)
        return patient.problem();
    return std::optional<Patient>(std::move(*patient));
}

FieldValue currentOf(const std::optional<Patient>& patient, const Field& field)
{
    return patient ? patient->values.value(field.keyText()) : FieldValue();
}

using ChangeStates = QHash<ChangeId, ChangeState>;
Result<ChangeStates> statesOf(const Snapshot& snapshot, const SubmissionId& id)
{
    const auto rows =
        snapshot.select("SELECT id, state FROM proposed_change WHERE submission = ?", {id});
    if (!rows)
        return rows.problem();
    ChangeStates found;
    for (const Row& row : *rows)
        found.insert(row.id<ChangeId>(0), changeStateNamed(row.text(1)));
    return found;
}

// Oldest first within each change.
using Decisions = QHash<ChangeId, QList<Decision>>;
Result<Decisions> decisionsOf(const Snapshot& snapshot, const Submission& submission)
{
    const auto rows =
        snapshot.select("SELECT change, id, kind, applied, reason, staff_name, at FROM decision "
                        "WHERE submission = ? ORDER BY number",
                        {submission.id});
    if (!rows)
        return rows.problem();
    QHash<ChangeId, const Field*> fieldOf;
    for (const ProposedChange& change : submission.changes)
        fieldOf.insert(change.id, change.field);
    Decisions decisions;
    for (const Row& row : *rows) {
        const auto change = row.id<ChangeId>(0);
        if (!fieldOf.contains(change))
            return damaged();
        const auto applied = valueFromJson(*fieldOf.value(change), row, 3);
        if (!applied)
            return applied.problem();
        const auto kind = decisionKindNamed(row.text(2)).value_or(DecisionKind::Undo);
        decisions[change].append(
            {row.id<DecisionId>(1), kind, *applied, row.text(4), row.text(5), row.time(6)});
    }
    return decisions;
}

ReviewedChange reviewedChange(const ProposedChange& change, ChangeState state,
                              const std::optional<Patient>& patient,
                              const QList<Decision>& decisions)
{
    const FieldValue current = currentOf(patient, *change.field);
    const Standing standing{state == ChangeState::Pending, patient.has_value(), current};
    return {change,   current, state, isConflict(change, standing), change.confidence < certain,
            decisions};
}

constexpr qsizetype contentHash = 6; // among the columns

Result<ReviewedSubmission> reviewedOf(const Snapshot& snapshot, const Row& row)
{
    auto submission = submissionOf(row.bytes(0), row.hash(contentHash));
    if (!submission)
        return submission.problem();
    auto patient = patientOf(snapshot, row.id<PatientId>(3));
    if (!patient)
        return patient.problem();
    const auto stateOf = statesOf(snapshot, submission->id);
    if (!stateOf)
        return stateOf.problem();
    const auto decisions = decisionsOf(snapshot, *submission);
    if (!decisions)
        return decisions.problem();
    ReviewedSubmission reviewed{*submission,        row.time(1), row.text(2), *patient,
                                timeOrNone(row, 4), row.text(5), {}};
    for (const ProposedChange& change : submission->changes)
        reviewed.changes.append(reviewedChange(change, stateOf->value(change.id), *patient,
                                               decisions->value(change.id)));
    return reviewed;
}

QStringList inReadingOrder(const QList<ReviewedChange>& changes)
{
    QStringList keys;
    for (const Field& field : fields()) {
        for (const ReviewedChange& each : changes) {
            if (each.change.field == &field)
                keys.append(field.keyText());
        }
    }
    return keys;
}

QueueEntry queueEntryOf(const ReviewedSubmission& reviewed, bool signedConsent)
{
    QueueEntry entry;
    entry.submission = reviewed.submission.id;
    entry.name = displayName(reviewed.patient ? reviewed.patient->values.value(u"legal_name")
                                              : reviewed.submission.legalName);
    entry.receivedAt = reviewed.receivedAt;
    entry.appointmentAt = reviewed.appointmentAt;
    entry.clinician = reviewed.clinician;
    entry.deviceName = reviewed.deviceName;
    entry.changedFields = inReadingOrder(reviewed.changes);
    for (const ReviewedChange& change : reviewed.changes) {
        if (change.state != ChangeState::Pending)
            continue;
        ++entry.pending;
        entry.flagged += change.flagged() ? 1 : 0;
    }
    entry.blind = !reviewed.patient;
    entry.signedConsent = signedConsent;
    return entry;
}

} // namespace

QString changeStateName(ChangeState state)
{
    return nameIn(states, state);
}

ChangeState changeStateNamed(QStringView name)
{
    return namedIn(states, name).value_or(ChangeState::Pending);
}

Result<QList<QueueEntry>> ReviewDesk::queue(const Snapshot& snapshot)
{
    const auto rows = snapshot.select(
        "SELECT s.content, s.received_at, d.name, s.patient, a.starts_at, "
        "COALESCE(a.clinician, ''), s.content_sha256, s.signed_consent FROM submission s "
        "JOIN device d ON d.id = s.device LEFT JOIN appointment a ON a.id = s.appointment "
        "WHERE s.pending > 0 OR s.patient IS NULL ORDER BY s.received_at, s.id");
    if (!rows)
        return rows.problem();
    QList<QueueEntry> entries;
    for (const Row& row : *rows) {
        const auto reviewed = reviewedOf(snapshot, row);
        if (!reviewed)
            return reviewed.problem();
        entries.append(queueEntryOf(*reviewed, row.flag(7)));
    }
    return entries;
}

Result<ReviewedSubmission> ReviewDesk::reviewed(const Snapshot& snapshot, const SubmissionId& id)
{
    const auto row =
        snapshot.selectOne("SELECT s.content, s.received_at, d.name, s.patient, a.starts_at, "
                           "COALESCE(a.clinician, ''), s.content_sha256 FROM submission s "
                           "JOIN device d ON d.id = s.device LEFT JOIN appointment a ON a.id = "
                           "s.appointment WHERE s.id = ?",
                           {id});
    if (!row)
        return row.problem();
    if (!*row)
        return problem("submission.unknown", u"There is no such check-in."_s);
    return reviewedOf(snapshot, **row);
}

} // namespace anteroom
