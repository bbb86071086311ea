#include "store/appointments.h"

#include "store/appointment_rows.h"
#include "store/audit.h"
#include "store/patient_terms.h"
#include "store/patients.h"
#include "store/roster_feed.h"

using namespace Qt::StringLiterals;

namespace anteroom {

QJsonObject NamedAppointment::toJson() const
{
    QJsonObject json = appointment.toJson();
    json.insert(u"name"_s, name);
    return json;
}

TimeSpan TimeSpan::ofLocalDay(const QDate& day)
{
    return {day.startOfDay().toUTC(), day.addDays(1).startOfDay().toUTC()};
}

Result<Appointment> Appointments::find(const Snapshot& snapshot, const AppointmentId& id)
{
    const auto row = snapshot.selectOne(
        "SELECT id, patient, site, clinician, starts_at, status FROM appointment WHERE id = ?",
        {id});
    if (!row)
        return row.problem();
    if (!*row)
        return problem("appointment.unknown", u"There is no such appointment."_s);
    return appointmentOf(**row, 0);
}

Result<QList<NamedAppointment>> Appointments::during(const Snapshot& snapshot, const TimeSpan& span)
{
    const auto rows =
        snapshot.select("SELECT id, patient, site, clinician, starts_at, status FROM appointment "
                        "WHERE starts_at >= ? AND starts_at < ? ORDER BY starts_at, id",
                        {span.from, span.until});
    if (!rows)
        return rows.problem();
    QList<NamedAppointment> appointments;
    for (const Row& row : *rows) {
        const Appointment appointment = appointmentOf(row, 0);
        const auto patient = Patients::find(snapshot, appointment.patient);
        if (!patient)
            return patient.problem();
        appointments.append({appointment, displayName(patient->values.value(u"legal_name"))});
    }
    return appointments;
}

Done Appointments::book(Transaction& transaction, const Actor& who, const Appointment& appointment)
{
    const auto added = transaction.run(
        "INSERT INTO appointment (id, patient, site, clinician, starts_at, status) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        {appointment.id, appointment.patient, appointment.site, appointment.clinician,
         appointment.startsAt, appointmentStatusName(appointment.status)});
    if (!added)
        return added.problem();
    if (const Done shown = RosterFeed::touch(transaction, appointment.id); !shown)
        return shown;
    return Audit::append(transaction, who,
                         {AuditAct::AppointmentBooked,
                          appointment.id.text(),
                          {{u"patient"_s, appointment.patient.text()}}});
}

Done Appointments::setStatus(Transaction& transaction, const Actor& who, const AppointmentId& id,
                             AppointmentStatus status)
{
    const auto set = transaction.run("UPDATE appointment SET status = ? WHERE id = ?",
                                     {appointmentStatusName(status), id});
    if (!set)
        return set.problem();
    if (*set == 0)
        return problem("appointment.unknown", u"There is no such appointment."_s);
    if (const Done shown = RosterFeed::touch(transaction, id); !shown)
        return shown;
    return Audit::append(
        transaction, who,
        {AuditAct::AppointmentChanged, id.text(), {{u"status"_s, appointmentStatusName(status)}}});
}

} // namespace anteroom
