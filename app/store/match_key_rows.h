#pragma once

#include "record/patient.h"
#include "store/transaction.h"

namespace anteroom {

// The keys by which a record is found as a candidate, one row each.
class MatchKeyRows {
public:
    // Of records that have none yet.
    [[nodiscard]] static Done add(Transaction& transaction, const QList<Patient>& patients);
    // Brings the rows of a record from those of its values before to those of its values now.
    [[nodiscard]] static Done refresh(Transaction& transaction, qint64 recordNumber,
                                      const FieldValues& before, const FieldValues& now);
};

} // namespace anteroom
