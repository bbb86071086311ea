#include "store/appointments.h"

#include "office/answers.h"
#include "office/request_reading.h"

using namespace Qt::StringLiterals;

namespace anteroom {

Reply showAppointments(Office& office, const Request& request)
{
    const QDate day = QDate::fromString(request.query.queryItemValue(u"day"_s), u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return Response::problem(
            problem("request.query", u"\"day\" must be a date, as in 2026-11-24."_s));
    const auto noteOf = [&](const QList<NamedAppointment>& found) {
        return AuditNote{
            AuditAct::AppointmentsRead,
            {},
            {{u"day"_s, day.toString(Qt::ISODate)}, {u"appointments"_s, found.size()}}};
    };
    const auto found =
        office.store->readAudited(actorOf(request), noteOf, [&](const Snapshot& snapshot) {
            return Appointments::during(snapshot, TimeSpan::ofLocalDay(day));
        });
    if (!found)
        return Response::problem(found.problem());
    QJsonArray appointments;
    for (const NamedAppointment& each : *found)
        appointments.append(each.toJson());
    return Response::json(200, {{u"appointments"_s, appointments}});
}

} // namespace anteroom
