#include "record/appointment.h"

#include "record/canonical_json.h"
#include "record/json_reader.h"
#include "record/named_values.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr std::pair<AppointmentStatus, const char*> statuses[] = {
    {AppointmentStatus::Booked, "booked"},
    {AppointmentStatus::Arrived, "arrived"},
    {AppointmentStatus::Cancelled, "cancelled"},
};

} // namespace

QString appointmentStatusName(AppointmentStatus status)
{
    return nameIn(statuses, status);
}

std::optional<AppointmentStatus> appointmentStatusNamed(QStringView name)
{
    return namedIn(statuses, name);
}

QJsonObject Appointment::toJson() const
{
    return {{u"id"_s, id.text()},
            {u"patient"_s, patient.text()},
            {u"site"_s, site},
            {u"clinician"_s, clinician},
            {u"starts_at"_s, timeText(startsAt)},
            {u"status"_s, appointmentStatusName(status)}};
}

Result<Appointment> Appointment::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Appointment appointment;
    appointment.id = reader.id<AppointmentId>("id"_L1);
    appointment.patient = reader.id<PatientId>("patient"_L1);
    appointment.site = reader.text("site"_L1, 200);
    appointment.clinician = reader.text("clinician"_L1, 200);
    appointment.startsAt = reader.time("starts_at"_L1);
    appointment.status = reader.oneOf<AppointmentStatus>("status"_L1, &appointmentStatusNamed);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return appointment;
}

QJsonObject RosterEntry::toJson() const
{
    if (removed)
        return {{u"sequence"_s, sequence},
                {u"removed"_s, true},
                {u"appointment"_s, QJsonObject{{u"id"_s, appointment.id.text()}}}};
    return {{u"sequence"_s, sequence},
            {u"appointment"_s, appointment.toJson()},
            {u"record_version"_s, recordVersion},
            {u"values"_s, values.toJson()},
            {u"birth_date"_s, birthDate.toString(Qt::ISODate)},
            {u"consents_due"_s, QJsonArray::fromStringList(consentsDue)}};
}

Result<RosterEntry> RosterEntry::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    RosterEntry entry;
    entry.sequence = reader.integer("sequence"_L1, 0, 1'000'000'000'000'000);
    entry.removed = reader.has("removed"_L1) && reader.flag("removed"_L1);
    if (entry.removed) {
        JsonReader gone(reader.object("appointment"_L1));
        entry.appointment.id = gone.id<AppointmentId>("id"_L1);
        if (const Done read = gone.finish(); !read)
            return read.problem();
    } else {
        auto appointment = Appointment::fromJson(reader.object("appointment"_L1));
        if (!appointment)
            return appointment.problem();
        entry.appointment = *appointment;
        entry.recordVersion =
            static_cast<int>(reader.integer("record_version"_L1, 1, 1'000'000'000));
        entry.values = reader.fieldValues("values"_L1);
        entry.birthDate = QDate::fromString(reader.text("birth_date"_L1, 10), Qt::ISODate);
        const QJsonArray due = reader.array("consents_due"_L1, 50);
        for (const QJsonValue& key : due)
            entry.consentsDue.append(key.toString());
    }
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return entry;
}

QJsonObject RosterChanges::toJson() const
{
    QJsonArray changed;
    for (const RosterEntry& entry : entries)
        changed.append(entry.toJson());
    return {{u"sequence"_s, sequence}, {u"entries"_s, changed}};
}

Result<RosterChanges> RosterChanges::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    RosterChanges changes;
    changes.sequence = reader.integer("sequence"_L1, 0, 1'000'000'000'000'000);
    changes.entries = reader.list("entries"_L1, maxEntries, &RosterEntry::fromJson);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return changes;
}

} // namespace anteroom
