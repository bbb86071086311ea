#pragma once

#include "record/ids.h"
#include "store/transaction.h"

namespace anteroom {

// The appointments and check-ins that a merge moves from one record to another, each written down,
// so that they can be moved back.
class MergeMoves {
public:
    [[nodiscard]] static Done toSurvivor(Transaction& transaction, const MergeId& merge,
                                         const PatientId& merged, const PatientId& survivor);
    // A check-in that named the merged record arrived later.
    [[nodiscard]] static Done noteArrived(Transaction& transaction, const PatientId& merged,
                                          const SubmissionId& submission);
    // Without check-ins of which the survivor's record holds a value, and their appointments.
    [[nodiscard]] static Done back(Transaction& transaction, const MergeId& merge,
                                   const PatientId& merged, const PatientId& survivor);
};

} // namespace anteroom
