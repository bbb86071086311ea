#pragma once

#include "record/field_values.h"
#include "record/ids.h"

#include <QDateTime>

namespace anteroom {

enum class AppointmentStatus { Booked, Arrived, Cancelled };

[[nodiscard]] QString appointmentStatusName(AppointmentStatus status);
[[nodiscard]] std::optional<AppointmentStatus> appointmentStatusNamed(QStringView name);

struct Appointment {
    AppointmentId id;
    PatientId patient;
    QString site;
    QString clinician; // "Dr. Brandt"
    QDateTime startsAt;
    AppointmentStatus status = AppointmentStatus::Booked;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Appointment> fromJson(const QJsonObject& json);
    friend bool operator==(const Appointment&, const Appointment&) = default;
};
ANTEROOM_UNPRINTABLE(Appointment)

// One of today's appointments as a kiosk may see it, held in memory only. Values hold all fields
// of the patient except Sensitivity::Closed ones; the birth date travels for the comparison at
// identification and is never shown.
struct RosterEntry {
    qint64 sequence = 0; // place in the change feed; the kiosk asks for what is after it
    Appointment appointment;
    int recordVersion = 1;
    FieldValues values;
    QDate birthDate;
    bool removed = false;    // the appointment is no longer on the roster; other members are empty
    QStringList consentsDue; // keys of the consents that this patient has yet to sign

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<RosterEntry> fromJson(const QJsonObject& json);
};
ANTEROOM_UNPRINTABLE(RosterEntry)

// What changed on the roster since a place in its change feed.
struct RosterChanges {
    static constexpr qsizetype maxEntries = 10'000;

    qint64 sequence = 0; // to ask from the next time
    QList<RosterEntry> entries;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<RosterChanges> fromJson(const QJsonObject& json);
};
ANTEROOM_UNPRINTABLE(RosterChanges)

} // namespace anteroom
