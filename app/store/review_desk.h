#pragma once

#include "record/review.h"
#include "store/actor.h"
#include "store/transaction.h"

namespace anteroom {

// What became of decisions: the submission as it is now, and why nothing was done when nothing
// was. Codes of a refusal:
//   decision.stale          the record is of another version than the one that was seen
//   decision.decided        somebody has decided this already
//   decision.flagged        a flagged change was among many; nothing was applied
//   decision.unmatched      the check-in belongs to no record yet
//   decision.nothing_to_undo, decision.changed_since   of an undo
//   decision.id_reused      another decision has this id
//   submission.matched      it belongs to another record already
struct DecisionOutcome {
    std::optional<Problem> refused;
    ReviewedSubmission now;
    // Of a stale one: what became of the record after the version that was seen, newest first. Much
    // of it may have come with other submissions.
    QList<HistoryEntry> since = {};

    // The record's version, 0 while the check-in is unmatched: what an ETag says.
    [[nodiscard]] int version() const { return now.patient ? now.patient->version : 0; }
};
ANTEROOM_UNPRINTABLE(DecisionOutcome)

// Where staff see what patients say and decide. Only what is accepted here changes a record.
class ReviewDesk {
public:
    // Submissions with undecided changes or without a record, oldest first.
    [[nodiscard]] static Result<QList<QueueEntry>> queue(const Snapshot& snapshot);
    // "submission.unknown" when there is none.
    [[nodiscard]] static Result<ReviewedSubmission> reviewed(const Snapshot& snapshot,
                                                             const SubmissionId& id);

    // One decision about one change, flagged or not. The same request twice is made once.
    // Problems: "submission.unknown", "change.unknown", and those of an edited value.
    [[nodiscard]] static Result<DecisionOutcome> decide(Transaction& transaction, const Actor& who,
                                                        const SubmissionId& id,
                                                        const ChangeDecision& decision,
                                                        int versionSeen);
    // All of them or none; one step of the record's version.
    [[nodiscard]] static Result<DecisionOutcome> decideAll(Transaction& transaction,
                                                           const Actor& who, const SubmissionId& id,
                                                           const QList<ChangeDecision>& decisions,
                                                           int versionSeen);

    // Says whose a blind check-in is; without a patient, a new record of the person's own name and
    // birth date is made. What else they said still waits for decisions.
    [[nodiscard]] static Result<DecisionOutcome>
    matchBlind(Transaction& transaction, const Actor& who, const SubmissionId& id,
               const std::optional<PatientId>& patient);
};

} // namespace anteroom
