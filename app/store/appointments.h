#pragma once

#include "record/appointment.h"
#include "store/actor.h"
#include "store/transaction.h"

namespace anteroom {

// An appointment with the name of the patient it is for.
struct NamedAppointment {
    Appointment appointment;
    QString name;

    [[nodiscard]] QJsonObject toJson() const; // the appointment's members and "name"
};
ANTEROOM_UNPRINTABLE(NamedAppointment)

// From the first moment of a day to the first of the next.
struct TimeSpan {
    QDateTime from;
    QDateTime until;

    // The day as the clocks of this place have it.
    [[nodiscard]] static TimeSpan ofLocalDay(const QDate& day);
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

class Appointments {
public:
    // "appointment.unknown" when there is none.
    [[nodiscard]] static Result<Appointment> find(const Snapshot& snapshot,
                                                  const AppointmentId& id);
    [[nodiscard]] static Result<QList<NamedAppointment>> during(const Snapshot& snapshot,
                                                                const TimeSpan& span);

    [[nodiscard]] static Done book(Transaction& transaction, const Actor& who,
                                   const Appointment& appointment);
    [[nodiscard]] static Done setStatus(Transaction& transaction, const Actor& who,
                                        const AppointmentId& id, AppointmentStatus status);
};

} // namespace anteroom
