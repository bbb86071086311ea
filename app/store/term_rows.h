#pragma once

#include "record/patient.h"
#include "store/transaction.h"

namespace anteroom {

// The terms by which a record is searched for (patient_terms.h), one row each.
class TermRows {
public:
    // Of records that have none yet.
    [[nodiscard]] static Done add(Transaction& transaction, const QList<Patient>& patients);
    // Whatever stood there before.
    [[nodiscard]] static Done become(Transaction& transaction, const Patient& patient,
                                     const QStringList& terms);
};

} // namespace anteroom
