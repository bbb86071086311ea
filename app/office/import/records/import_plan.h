#pragma once

#include "office/import/records/import_report.h"
#include "store/patients.h"

namespace anteroom {

// Insurances for a record that is here already.
struct PlannedInsurance {
    Patient patient;
    QList<FieldEdit> edits;
};
ANTEROOM_UNPRINTABLE(PlannedInsurance)

// What a file comes to beside the records as they stand.
struct ImportPlan {
    QList<ImportedPatient> patients; // new, with their insurances
    QList<PlannedInsurance> insurances;
    QList<Appointment> appointments;
    ImportReport report; // as if all of it were done

    [[nodiscard]] static Result<ImportPlan> make(const Snapshot& snapshot,
                                                 const ImportBatch& batch);
};
ANTEROOM_UNPRINTABLE(ImportPlan)

} // namespace anteroom
