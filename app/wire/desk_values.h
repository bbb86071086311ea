#pragma once

#include "record/appointment.h"
#include "record/help_call.h"
#include "record/kiosk_trouble.h"
#include "record/patient_candidate.h"
#include "record/review.h"

namespace anteroom {

// A staff member's session. The token goes to OfficeClient and nowhere else.
struct Session {
    QByteArray token;
    StaffId staff;
    QString staffName;
    QString role; // "secretary", "manager"
    QDateTime expiresAt;

    [[nodiscard]] static Result<Session> fromJson(const QJsonObject& json);
};
ANTEROOM_UNPRINTABLE(Session)

// What waits for staff, oldest first.
struct Queue {
    QList<QueueEntry> entries;
    QList<HelpCall> helpCalls;
    QList<ToldTrouble> troubles;

    [[nodiscard]] static Result<Queue> fromJson(const QJsonObject& json);
};
ANTEROOM_UNPRINTABLE(Queue)

// A submission and the record version that the next decision on it names (If-Match).
struct Reviewed {
    ReviewedSubmission submission;
    int version = 0; // 0 while a blind check-in is unmatched
};
ANTEROOM_UNPRINTABLE(Reviewed)

// How the office took a decision. When it was too late (409), `current` is the submission as it
// stands now.
struct DecisionAnswer {
    Result<Reviewed> outcome;
    std::optional<Reviewed> current;
};
ANTEROOM_UNPRINTABLE(DecisionAnswer)

// One line of a day's schedule.
struct ScheduledAppointment {
    Appointment appointment;
    QString name;

    [[nodiscard]] static Result<ScheduledAppointment> fromJson(const QJsonObject& json);
};
ANTEROOM_UNPRINTABLE(ScheduledAppointment)

} // namespace anteroom
