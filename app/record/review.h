#pragma once

#include "record/decision.h"
#include "record/patient.h"
#include "record/submission.h"

namespace anteroom {

// One line of the console's queue.
struct QueueEntry {
    SubmissionId submission;
    QString name; // as on the record, or as the person typed it in a blind check-in
    QDateTime receivedAt;
    std::optional<QDateTime> appointmentAt;
    QString clinician;
    QString deviceName;        // "Kiosk 1"
    QStringList changedFields; // field keys, in reading order
    int pending = 0;           // changes without a decision
    int flagged = 0;           // of those, the ones that never go in bulk
    bool blind = false;
    bool signedConsent = false;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<QueueEntry> fromJson(const QJsonObject& json);
};
ANTEROOM_UNPRINTABLE(QueueEntry)

enum class ChangeState { Pending, Accepted, Rejected };

// One proposed change as the review desk sees it: three values and what was said of it so far.
struct ReviewedChange {
    ProposedChange change;
    FieldValue current;
    ChangeState state = ChangeState::Pending;
    // The record moved under the patient's feet (current ≠ base, and current ≠ proposed): both are
    // shown and a person decides; never accepted in bulk. Only while Pending.
    bool conflict = false;
    // Read with a confidence below 0.9: never accepted in bulk.
    bool uncertain = false;
    QList<Decision> decisions; // oldest first

    [[nodiscard]] bool flagged() const { return conflict || uncertain; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ReviewedChange> fromJson(const QJsonObject& json);
};
ANTEROOM_UNPRINTABLE(ReviewedChange)

// A whole submission at the review desk. The record's version is what a decision's If-Match names.
struct ReviewedSubmission {
    Submission submission;
    QDateTime receivedAt;
    QString deviceName;
    std::optional<Patient> patient; // none while a blind check-in is unmatched
    std::optional<QDateTime> appointmentAt;
    QString clinician;
    QList<ReviewedChange> changes;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ReviewedSubmission> fromJson(const QJsonObject& json);
};
ANTEROOM_UNPRINTABLE(ReviewedSubmission)

} // namespace anteroom
