#pragma once

#include "office/import/import_batch.h"

namespace anteroom {

// What must be true of whatever a file says: every value is one that its field takes, who is taken
// has a name, a birth date and a number, and what is refused says where.
[[nodiscard]] inline bool holds(const ImportBatch& batch)
{
    const auto isWhole = [](const FieldValues& values) {
        const auto again = FieldValues::fromJson(values.toJson());
        return again && *again == values;
    };
    for (const ImportedPatient& each : batch.patients) {
        if (each.id.isNull() || each.line < 1 || !isWhole(each.values) ||
            each.values.value(u"legal_name").isNull() || each.values.value(u"birth_date").isNull())
            return false;
    }
    for (const ImportedCoverage& each : batch.coverages) {
        if (each.patient.isNull() || each.order < 0 || each.order > 3 || !isWhole(each.values))
            return false;
    }
    for (const ImportedAppointment& each : batch.appointments) {
        const auto again = Appointment::fromJson(each.appointment.toJson());
        if (!again || *again != each.appointment)
            return false;
    }
    for (const ImportRefusal& each : batch.refusals) {
        if (each.problem.code.isEmpty() || each.problem.advice.isEmpty())
            return false;
    }
    return !batch.isUnreadable || !batch.refusals.isEmpty();
}

} // namespace anteroom
