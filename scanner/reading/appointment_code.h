#pragma once

#include "record/ids.h"

#include <QDateTime>
#include <QJsonObject>

namespace anteroom {

// The code of a reminder or a letter: which appointment, and until when it may be used. Who has it
// is nowhere in it.
struct AppointmentCode {
    AppointmentId appointment;
    QDateTime expiresAt;

    [[nodiscard]] QJsonObject toJson() const; // "appointment", "expires_at"
    // Nothing for a code that could not be read. Problem "appointment.field".
    [[nodiscard]] static Result<AppointmentCode> fromJson(const QJsonObject& json);

    friend bool operator==(const AppointmentCode&, const AppointmentCode&) = default;
};

} // namespace anteroom
