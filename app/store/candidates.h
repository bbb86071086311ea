#pragma once

#include "record/patient_candidate.h"
#include "store/transaction.h"

namespace anteroom {

// Who somebody may be among the records. Nothing is linked by it: staff choose.
class Candidates {
public:
    static constexpr qint64 most = 20;

    // The records that share a key with the person (record/match_keys.h), likeliest first, without
    // those that are unlike. `except` is the record that is compared with the others.
    [[nodiscard]] static Result<QList<PatientCandidate>>
    of(const Snapshot& snapshot, const PersonTraits& person, const PatientId& except = {});
};

} // namespace anteroom
