#include "wire/desk_values.h"

#include "wire/typed_answer.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype maxQueue = 2000;

} // namespace

Result<Session> Session::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Session session;
    session.token = reader.text("token"_L1, 500).toLatin1();
    session.expiresAt = reader.time("expires_at"_L1);
    JsonReader staff(reader.object("staff"_L1));
    session.staff = staff.id<StaffId>("id"_L1);
    session.staffName = staff.text("name"_L1, 200);
    session.role = staff.text("role"_L1, 40);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    if (const Done read = staff.finish(); !read)
        return read.problem();
    return session;
}

Result<Queue> Queue::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Queue queue;
    queue.entries = reader.list("entries"_L1, maxQueue, &QueueEntry::fromJson);
    queue.helpCalls = reader.list("help_calls"_L1, maxQueue, &HelpCall::fromJson);
    queue.troubles = reader.list("troubles"_L1, maxQueue, &ToldTrouble::fromJson);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return queue;
}

Result<ScheduledAppointment> ScheduledAppointment::fromJson(const QJsonObject& json)
{
    QJsonObject rest = json;
    const QJsonValue name = rest.take("name"_L1);
    const auto appointment = Appointment::fromJson(rest);
    if (!appointment)
        return appointment.problem();
    return ScheduledAppointment{*appointment, name.toString().left(500)};
}

} // namespace anteroom
