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

Result<HelpCall> HelpCall::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    HelpCall call;
    call.id = reader.id<HelpCallId>("id"_L1);
    call.deviceName = reader.text("device"_L1, 200);
    call.place = reader.text("place"_L1, 200);
    call.at = reader.time("at"_L1);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return call;
}

Result<Queue> Queue::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Queue queue;
    queue.entries = listIn<QueueEntry>(reader, "entries"_L1, maxQueue, &QueueEntry::fromJson);
    queue.helpCalls = listIn<HelpCall>(reader, "help_calls"_L1, maxQueue, &HelpCall::fromJson);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return queue;
}

Result<PatientMatch> PatientMatch::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    PatientMatch match;
    match.id = reader.id<PatientId>("id"_L1);
    match.recordNumber = reader.integer("record_number"_L1, 1, 1'000'000'000'000);
    match.name = reader.text("name"_L1, 500);
    match.birthDate = QDate::fromString(reader.text("birth_date"_L1, 10), Qt::ISODate);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return match;
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
