#pragma once

#include "record/appointment.h"
#include "store/appointments.h"
#include "store/roster_cache.h"

namespace anteroom {

// A consent that the practice asks for, by its key and the version of its text.
struct RequiredConsent {
    QString key;
    int textVersion = 1;
};

// Today's appointments as a feed of changes. Every appointment stands in it at most once, at its
// latest change; booking, arrival, a changed record and a signed consent each move it to the end.
class RosterFeed {
public:
    // Entries after `sequence`, in order. From 0 it is the whole roster, without what was removed.
    // Those of one cache are asked for with the same consents.
    [[nodiscard]] static Result<RosterChanges> since(const Snapshot& snapshot, qint64 sequence,
                                                     const QList<RequiredConsent>& required,
                                                     RosterCache& cache);
    [[nodiscard]] static Result<qint64> lastSequence(const Snapshot& snapshot);

    // Makes the roster that of a day: yesterday's entries are removed, today's appear. To be asked
    // at start and whenever the date may have changed; does nothing the second time. Whether it did
    // anything.
    [[nodiscard]] static Result<bool> turnTo(Transaction& transaction, const TimeSpan& day);

    // The appointment, or those of the patient, may read differently from now on.
    [[nodiscard]] static Done touch(Transaction& transaction, const AppointmentId& id);
    [[nodiscard]] static Done touchPatient(Transaction& transaction, const PatientId& id);
};

} // namespace anteroom
