#include "store/review_desk.h"

#include "store/appointments.h"
#include "store/audit.h"
#include "store/decision_round.h"
#include "store/merges.h"
#include "store/roster_feed.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

Result<DecisionOutcome> outcomeOf(const Snapshot& snapshot, const SubmissionId& id,
                                  const std::optional<Problem>& refused = std::nullopt)
{
    auto now = ReviewDesk::reviewed(snapshot, id);
    if (!now)
        return now.problem();
    return DecisionOutcome{refused, std::move(*now)};
}

Result<DecisionOutcome> refusedWith(const Snapshot& snapshot, const SubmissionId& id,
                                    const Problem& why, int versionSeen)
{
    auto outcome = outcomeOf(snapshot, id, why);
    if (!outcome || !outcome->now.patient || why.code != u"decision.stale"_s)
        return outcome;
    auto since = Patients::history(snapshot, outcome->now.patient->id, versionSeen);
    if (!since)
        return since.problem();
    outcome->since = std::move(*since);
    return outcome;
}

Result<DecisionOutcome> decideIn(Transaction& transaction, const Actor& who, const SubmissionId& id,
                                 const QList<ChangeDecision>& decisions, int versionSeen,
                                 DecisionRound::Kind kind)
{
    auto submission = ReviewDesk::reviewed(transaction, id);
    if (!submission)
        return submission.problem();
    DecisionRound round(transaction, who, std::move(*submission));
    const auto refusal = round.look(decisions, versionSeen, kind);
    if (!refusal)
        return refusal.problem();
    if (*refusal)
        return refusedWith(transaction, id, **refusal, versionSeen);
    if (const Done made = round.make(); !made)
        return made.problem();
    return outcomeOf(transaction, id);
}

Result<PatientId> recordFor(Transaction& transaction, const Actor& who,
                            const Submission& submission, const std::optional<PatientId>& patient)
{
    if (patient) {
        const auto found = Patients::find(transaction, *patient);
        return found ? Merges::survivorOf(transaction, *patient)
                     : Result<PatientId>(found.problem());
    }
    if (submission.legalName.isNull() || submission.birthDate.isNull())
        return problem("patient.nameless",
                       u"This check-in has no name or no birth date. Match it to a record."_s);
    FieldValues values;
    values.set(*findField(u"legal_name"), submission.legalName);
    values.set(*findField(u"birth_date"), submission.birthDate);
    const QString provenance = provenanceName(
        submission.identifiedBy == IdentifiedBy::Licence ? Provenance::Licence : Provenance::Typed);
    const auto created =
        Patients::create(transaction, who, values, {provenance, {}, submission.id});
    return created ? Result<PatientId>(created->id) : Result<PatientId>(created.problem());
}

// The appointment that somebody who checked in blind most likely came for: the booked one nearest
// to the check-in, not further away than half a day.
Result<AppointmentId> appointmentFor(const Snapshot& snapshot, const PatientId& patient,
                                     const QDateTime& receivedAt)
{
    constexpr qint64 halfDay = 12 * 3600;
    const auto rows = snapshot.select(
        "SELECT id, starts_at FROM appointment WHERE patient = ? AND starts_at >= ? "
        "AND starts_at <= ? AND status = 'booked' ORDER BY starts_at",
        {patient, receivedAt.addSecs(-halfDay), receivedAt.addSecs(halfDay)});
    if (!rows)
        return rows.problem();
    AppointmentId nearest;
    qint64 distance = halfDay * 1000 + 1;
    for (const Row& row : *rows) {
        if (const qint64 away = std::abs(receivedAt.msecsTo(row.time(1))); away < distance) {
            nearest = row.id<AppointmentId>(0);
            distance = away;
        }
    }
    return nearest;
}

Done assign(Transaction& transaction, const Actor& who, const SubmissionId& id,
            const PatientId& patient, const AppointmentId& appointment)
{
    const auto moved =
        transaction.run("UPDATE submission SET patient = ?, appointment = ? WHERE id = ?",
                        {patient, appointment, id});
    if (!moved)
        return moved.problem();
    const auto given =
        transaction.run("UPDATE consent SET patient = ? WHERE submission = ?", {patient, id});
    if (!given)
        return given.problem();
    Done done = appointment.isNull() ? RosterFeed::touchPatient(transaction, patient)
                                     : Appointments::setStatus(transaction, who, appointment,
                                                               AppointmentStatus::Arrived);
    if (done)
        done = Audit::append(
            transaction, who,
            {AuditAct::SubmissionMatched,
             id.text(),
             {{u"patient"_s, patient.text()}, {u"appointment"_s, appointment.text()}}});
    return done;
}

} // namespace

Result<DecisionOutcome> ReviewDesk::decide(Transaction& transaction, const Actor& who,
                                           const SubmissionId& id, const ChangeDecision& decision,
                                           int versionSeen)
{
    return decideIn(transaction, who, id, {decision}, versionSeen, DecisionRound::Kind::Single);
}

Result<DecisionOutcome> ReviewDesk::decideAll(Transaction& transaction, const Actor& who,
                                              const SubmissionId& id,
                                              const QList<ChangeDecision>& decisions,
                                              int versionSeen)
{
    return decideIn(transaction, who, id, decisions, versionSeen, DecisionRound::Kind::Bulk);
}

Result<DecisionOutcome> ReviewDesk::matchBlind(Transaction& transaction, const Actor& who,
                                               const SubmissionId& id,
                                               const std::optional<PatientId>& patient)
{
    const auto submission = reviewed(transaction, id);
    if (!submission)
        return submission.problem();
    if (submission->patient) {
        // The same answer twice is one; "new" a second time cannot be told from it.
        const auto named = patient ? Merges::survivorOf(transaction, *patient)
                                   : Result<PatientId>(submission->patient->id);
        if (!named)
            return named.problem();
        if (submission->patient->id == *named)
            return outcomeOf(transaction, id);
        return outcomeOf(
            transaction, id,
            problem("submission.matched", u"This check-in belongs to another record already."_s));
    }
    const auto record = recordFor(transaction, who, submission->submission, patient);
    if (!record)
        return record.problem();
    const auto appointment = appointmentFor(transaction, *record, submission->receivedAt);
    if (!appointment)
        return appointment.problem();
    const Done assigned = assign(transaction, who, id, *record, *appointment);
    if (!assigned)
        return assigned.problem();
    return outcomeOf(transaction, id);
}

} // namespace anteroom
