#pragma once

#include "record/appointment.h"
#include "record/submission.h"

namespace anteroom {

// A submission as it stands in the outbox, ready to be sent.
struct SealedVisit {
    SubmissionId id;
    QList<ChangeId> changes;
    QByteArray sealed;
};

// A blind check-in with eight typed values: what a new patient of a practice tells.
[[nodiscard]] SealedVisit newPatientVisit(int number, const QByteArray& sealingKey);

// A visit for an appointment in which the same eight values are proposed anew.
[[nodiscard]] SealedVisit appointmentVisit(const RosterEntry& entry, int number,
                                           const QByteArray& sealingKey);

} // namespace anteroom
