#include "console/wire_office_line.h"

#include "wire/routes.h"

namespace anteroom {

WireOfficeLine::WireOfficeLine(const OfficeAddress& address, QObject* parent)
    : OfficeLine(parent), m_client(address), m_office(m_client), m_events(m_client)
{
    connect(&m_client, &OfficeClient::sessionEnded, this, &OfficeLine::sessionEnded);
    connect(&m_events, &EventStream::queueChanged, this, &OfficeLine::queueChanged);
    connect(&m_events, &EventStream::helpChanged, this, &OfficeLine::helpChanged);
    connect(&m_events, &EventStream::submissionChanged, this, &OfficeLine::submissionChanged);
    connect(&m_events, &EventStream::connectedChanged, this, &OfficeLine::connectedChanged);
}

void WireOfficeLine::practice(QObject* context, Answered<Practice> answered)
{
    m_client.send(OfficeRequest::get(routes::practice), context,
                  [answered = std::move(answered)](const OfficeAnswer& answer) {
                      answered(answer.problem ? Result<Practice>(*answer.problem)
                                              : Practice::fromJson(answer.body));
                  });
}

void WireOfficeLine::signIn(const QString& user, const QString& password, QObject* context,
                            Answered<StaffMember> answered)
{
    m_office.signIn(
        user, password, context, [answered = std::move(answered)](const Result<Session>& session) {
            if (!session)
                answered(session.problem());
            else
                answered(StaffMember{session->staff, session->staffName, session->role});
        });
}

void WireOfficeLine::signOut()
{
    m_events.stop();
    m_office.signOut(this, [](const Done&) {});
}

void WireOfficeLine::queue(QObject* context, Answered<Queue> answered)
{
    m_office.queue(context, std::move(answered));
}

void WireOfficeLine::answerHelp(const HelpCallId& id, QObject* context, Answered<void> answered)
{
    m_office.answerHelp(id, context, std::move(answered));
}

void WireOfficeLine::submission(const SubmissionId& id, QObject* context,
                                Answered<Reviewed> answered)
{
    m_office.submission(id, context, std::move(answered));
}

void WireOfficeLine::candidates(const SubmissionId& id, QObject* context,
                                Answered<QList<PatientCandidate>> answered)
{
    m_office.candidates(id, context, std::move(answered));
}

void WireOfficeLine::matchPatient(const SubmissionId& id, const PatientId& patient,
                                  QObject* context, Answered<Reviewed> answered)
{
    m_office.matchPatient(id, patient, context, std::move(answered));
}

void WireOfficeLine::openRecord(const SubmissionId& id, QObject* context,
                                Answered<Reviewed> answered)
{
    m_office.openRecord(id, context, std::move(answered));
}

void WireOfficeLine::decide(const SubmissionId& id, int version,
                            const QList<ChangeDecision>& decisions, QObject* context,
                            std::function<void(DecisionAnswer)> answered)
{
    if (decisions.size() == 1)
        m_office.decide(id, decisions[0].change, version, decisions[0].request, context,
                        std::move(answered));
    else
        m_office.decideAll(id, version, decisions, context, std::move(answered));
}

void WireOfficeLine::searchPatients(const QString& text, int limit, QObject* context,
                                    Answered<QList<PatientMatch>> answered)
{
    m_office.searchPatients(text, limit, context, std::move(answered));
}

void WireOfficeLine::patient(const PatientId& id, QObject* context, Answered<Patient> answered)
{
    m_office.patient(id, context, std::move(answered));
}

void WireOfficeLine::patchPatient(const PatientId& id, int version, const QJsonObject& values,
                                  QObject* context, Answered<Patient> answered)
{
    m_office.patchPatient(id, version, values, context, std::move(answered));
}

void WireOfficeLine::history(const PatientId& id, QObject* context,
                             Answered<QList<HistoryEntry>> answered)
{
    m_office.history(id, context, std::move(answered));
}

void WireOfficeLine::blob(const Sha256& hash, QObject* context, Answered<QByteArray> answered)
{
    m_office.blob(hash, context, std::move(answered));
}

void WireOfficeLine::appointments(const QDate& day, QObject* context,
                                  Answered<QList<ScheduledAppointment>> answered)
{
    m_office.appointments(day, context, std::move(answered));
}

void WireOfficeLine::addPayer(const FieldValue& payer, QObject* context, Answered<void> answered)
{
    m_office.addPayer(payer, context, std::move(answered));
}

void WireOfficeLine::removePayer(const FieldValue& payer, QObject* context, Answered<void> answered)
{
    m_office.removePayer(payer, context, std::move(answered));
}

void WireOfficeLine::startEvents()
{
    m_events.start();
}

void WireOfficeLine::hurryEvents()
{
    m_events.stop();
    m_events.start();
}

} // namespace anteroom
