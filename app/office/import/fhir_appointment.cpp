#include "office/import/fhir_resources.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// http://hl7.org/fhir/appointmentstatus of R4. What is not here never was an appointment.
constexpr std::pair<const char*, AppointmentStatus> fhirStatuses[] = {
    {"proposed", AppointmentStatus::Booked},     {"pending", AppointmentStatus::Booked},
    {"booked", AppointmentStatus::Booked},       {"arrived", AppointmentStatus::Arrived},
    {"checked-in", AppointmentStatus::Arrived},  {"fulfilled", AppointmentStatus::Arrived},
    {"cancelled", AppointmentStatus::Cancelled}, {"noshow", AppointmentStatus::Cancelled},
};

std::optional<AppointmentStatus> statusNamed(const QString& name)
{
    for (const auto& [code, status] : fhirStatuses) {
        if (name == QLatin1StringView(code))
            return status;
    }
    return std::nullopt;
}

// Who comes, to whom and where.
struct Participants {
    QString patient;
    QString clinician;
    QString site;
};

Participants participantsOf(FhirNode& appointment, const FhirReferences& references)
{
    Participants found;
    for (FhirNode& each : appointment.list("participant"_L1)) {
        FhirNode actor = each.object("actor"_L1);
        const QString reference = actor.text("reference"_L1);
        const QString shown = actor.text("display"_L1);
        const QString name = tidied(shown.isEmpty() ? references.nameOf(reference) : shown);
        QString* place = nullptr;
        if (reference.contains(u"Practitioner"))
            place = &found.clinician;
        else if (reference.contains(u"Location"))
            place = &found.site;
        else if (found.patient.isEmpty())
            found.patient = references.patientNumber(reference);
        if (place && place->isEmpty() && name.size() <= importLimits::text)
            *place = name;
        else if (place)
            each.leaveOut(u"another"_s);
        each.skip({"type"_L1, "required"_L1, "status"_L1});
        each.leaveRest();
    }
    return found;
}

} // namespace

std::optional<Appointment> readFhirAppointment(FhirNode& appointment, const ImportSource& source,
                                               const FhirReferences& references)
{
    const QString name = appointment.text("status"_L1);
    const auto status = statusNamed(name);
    if (!status) {
        appointment.leaveOut(name.isEmpty() ? u"no status"_s : name);
        return std::nullopt;
    }
    const Participants who = participantsOf(appointment, references);
    Appointment made;
    made.status = *status;
    made.clinician = who.clinician;
    made.site = who.site.isEmpty() ? source.site : who.site;
    made.startsAt = localTime(appointment.text("start"_L1));
    if (!made.startsAt.isValid())
        appointment.refuse("start"_L1, appointmentTime());
    if (who.patient.isEmpty() || who.patient.size() > importLimits::sourceId)
        appointment.refuse("participant"_L1,
                           problem("import.no_source_id",
                                   u"This appointment names no patient that can be found."_s));
    const QString id = appointment.text("id"_L1);
    if (id.size() > importLimits::sourceId)
        appointment.refuse("id"_L1,
                           problem("import.source_id_long", u"This number is too long."_s));
    made.patient = source.patient(who.patient);
    made.id = source.appointment(id.isEmpty() ? who.patient + u'\n' + timeText(made.startsAt) +
                                                    u'\n' + made.clinician + u'\n' + made.site
                                              : id);
    appointment.skip({"resourceType"_L1, "meta"_L1});
    appointment.leaveRest();
    return made;
}

} // namespace anteroom
