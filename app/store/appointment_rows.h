#pragma once

#include "record/appointment.h"
#include "store/sql.h"

namespace anteroom {

// The appointment whose id, patient, site, clinician, starts_at and status start at a column.
[[nodiscard]] inline Appointment appointmentOf(const Row& row, qsizetype first)
{
    return {row.id<AppointmentId>(first),
            row.id<PatientId>(first + 1),
            row.text(first + 2),
            row.text(first + 3),
            row.time(first + 4),
            appointmentStatusNamed(row.text(first + 5)).value_or(AppointmentStatus::Booked)};
}

} // namespace anteroom
