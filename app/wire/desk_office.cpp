#include "wire/desk_office.h"

#include "wire/routes.h"
#include "wire/typed_answer.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

Result<Reviewed> reviewedIn(const OfficeAnswer& answer)
{
    auto submission = typed<ReviewedSubmission>(answer, &ReviewedSubmission::fromJson);
    if (!submission)
        return submission.problem();
    const int version = submission->patient ? submission->patient->version : 0;
    return Reviewed{*std::move(submission), answer.version.value_or(version)};
}

// What a 409 hands on: the submission as it stands now.
std::optional<Reviewed> currentIn(const OfficeAnswer& answer)
{
    auto current = ReviewedSubmission::fromJson(answer.body.value("current"_L1).toObject());
    if (answer.status != 409 || !current)
        return std::nullopt;
    const int version = current->patient ? current->patient->version : 0;
    return Reviewed{*std::move(current), version};
}

std::function<void(const OfficeAnswer&)> asDecision(std::function<void(DecisionAnswer)> answered)
{
    return [answered = std::move(answered)](const OfficeAnswer& answer) {
        answered(DecisionAnswer{reviewedIn(answer), currentIn(answer)});
    };
}

std::function<void(const OfficeAnswer&)> asReviewed(Answered<Reviewed> answered)
{
    return [answered = std::move(answered)](const OfficeAnswer& answer) {
        answered(reviewedIn(answer));
    };
}

template <class T>
std::function<void(const OfficeAnswer&)> asValue(Result<T> (*read)(const QJsonObject&),
                                                 Answered<T> answered)
{
    return [read, answered = std::move(answered)](const OfficeAnswer& answer) {
        answered(typed<T>(answer, read));
    };
}

std::function<void(const OfficeAnswer&)> asDone(Answered<void> answered)
{
    return [answered = std::move(answered)](const OfficeAnswer& answer) { answered(done(answer)); };
}

Result<QList<HelpCall>> helpCallsFrom(const QJsonObject& json)
{
    return listOnly<HelpCall>(json, "help_calls"_L1, 2000, &HelpCall::fromJson);
}

Result<QList<PatientMatch>> matchesFrom(const QJsonObject& json)
{
    return listOnly<PatientMatch>(json, "patients"_L1, 1000, &PatientMatch::fromJson);
}

Result<QList<PatientCandidate>> candidatesFrom(const QJsonObject& json)
{
    return listOnly<PatientCandidate>(json, "candidates"_L1, 100, &PatientCandidate::fromJson);
}

Result<QList<HistoryEntry>> historyFrom(const QJsonObject& json)
{
    return listOnly<HistoryEntry>(json, "entries"_L1, 100'000, &HistoryEntry::fromJson);
}

Result<QList<ScheduledAppointment>> scheduleFrom(const QJsonObject& json)
{
    return listOnly<ScheduledAppointment>(json, "appointments"_L1, 10'000,
                                          &ScheduledAppointment::fromJson);
}

} // namespace

void DeskOffice::signIn(const QString& user, const QString& password, QObject* context,
                        Answered<Session> answered)
{
    const QJsonObject body{{u"user"_s, user}, {u"password"_s, password}};
    m_client->send(OfficeRequest::withJson("POST"_ba, routes::sessions, body), context,
                   [client = m_client, answered](const OfficeAnswer& answer) {
                       auto session = typed<Session>(answer, &Session::fromJson);
                       if (session && client)
                           client->setToken(session->token);
                       answered(std::move(session));
                   });
}

void DeskOffice::signOut(QObject* context, Answered<void> answered)
{
    m_client->send(OfficeRequest::remove(routes::currentSession), context, asDone(answered));
    m_client->setToken({});
}

void DeskOffice::queue(QObject* context, Answered<Queue> answered)
{
    m_client->send(OfficeRequest::get(routes::queue), context,
                   asValue<Queue>(&Queue::fromJson, std::move(answered)));
}

void DeskOffice::helpCalls(QObject* context, Answered<QList<HelpCall>> answered)
{
    m_client->send(OfficeRequest::get(routes::helpCalls), context,
                   asValue<QList<HelpCall>>(&helpCallsFrom, std::move(answered)));
}

void DeskOffice::answerHelp(const HelpCallId& id, QObject* context, Answered<void> answered)
{
    m_client->send(OfficeRequest::remove(routes::helpCall(id)), context,
                   asDone(std::move(answered)));
}

void DeskOffice::submission(const SubmissionId& id, QObject* context, Answered<Reviewed> answered)
{
    m_client->send(OfficeRequest::get(routes::submission(id)), context,
                   asReviewed(std::move(answered)));
}

void DeskOffice::decide(const SubmissionId& id, const ChangeId& change, int version,
                        const DecisionRequest& request, QObject* context,
                        std::function<void(DecisionAnswer)> answered)
{
    auto asked = OfficeRequest::withJson("PUT"_ba, routes::decision(id, change), request.toJson());
    asked.ifMatch = version;
    m_client->send(asked, context, asDecision(std::move(answered)));
}

void DeskOffice::decideAll(const SubmissionId& id, int version,
                           const QList<ChangeDecision>& decisions, QObject* context,
                           std::function<void(DecisionAnswer)> answered)
{
    QJsonArray all;
    for (const ChangeDecision& decision : decisions)
        all.append(decision.toJson());
    auto asked = OfficeRequest::withJson("PUT"_ba, routes::decisions(id),
                                         QJsonObject{{u"decisions"_s, all}});
    asked.ifMatch = version;
    m_client->send(asked, context, asDecision(std::move(answered)));
}

void DeskOffice::candidates(const SubmissionId& id, QObject* context,
                            Answered<QList<PatientCandidate>> answered)
{
    m_client->send(OfficeRequest::get(routes::submissionCandidates(id)), context,
                   asValue<QList<PatientCandidate>>(&candidatesFrom, std::move(answered)));
}

void DeskOffice::matchPatient(const SubmissionId& id, const PatientId& patient, QObject* context,
                              Answered<Reviewed> answered)
{
    const QJsonObject body{{u"patient"_s, patient.text()}};
    m_client->send(OfficeRequest::withJson("PUT"_ba, routes::submissionPatient(id), body), context,
                   asReviewed(std::move(answered)));
}

void DeskOffice::openRecord(const SubmissionId& id, QObject* context, Answered<Reviewed> answered)
{
    const QJsonObject body{{u"new"_s, true}};
    m_client->send(OfficeRequest::withJson("PUT"_ba, routes::submissionPatient(id), body), context,
                   asReviewed(std::move(answered)));
}

void DeskOffice::searchPatients(const QString& text, int limit, QObject* context,
                                Answered<QList<PatientMatch>> answered)
{
    const QJsonObject body{{u"q"_s, text}, {u"limit"_s, limit}};
    m_client->send(OfficeRequest::withJson("POST"_ba, routes::patientSearch, body), context,
                   asValue<QList<PatientMatch>>(&matchesFrom, std::move(answered)));
}

void DeskOffice::patient(const PatientId& id, QObject* context, Answered<Patient> answered)
{
    m_client->send(OfficeRequest::get(routes::patient(id)), context,
                   asValue<Patient>(&Patient::fromJson, std::move(answered)));
}

void DeskOffice::patchPatient(const PatientId& id, int version, const QJsonObject& values,
                              QObject* context, Answered<Patient> answered)
{
    auto asked = OfficeRequest::withJson("PATCH"_ba, routes::patient(id),
                                         QJsonObject{{u"values"_s, values}});
    asked.ifMatch = version;
    m_client->send(asked, context, asValue<Patient>(&Patient::fromJson, std::move(answered)));
}

void DeskOffice::addPayer(const FieldValue& payer, QObject* context, Answered<void> answered)
{
    m_client->send(OfficeRequest::withJson("POST"_ba, routes::payers, payer.json().toObject()),
                   context, asDone(std::move(answered)));
}

void DeskOffice::removePayer(const FieldValue& payer, QObject* context, Answered<void> answered)
{
    m_client->send(
        OfficeRequest::withJson("POST"_ba, routes::payerRemovals, payer.json().toObject()), context,
        asDone(std::move(answered)));
}

void DeskOffice::history(const PatientId& id, QObject* context,
                         Answered<QList<HistoryEntry>> answered)
{
    m_client->send(OfficeRequest::get(routes::patientHistory(id)), context,
                   asValue<QList<HistoryEntry>>(&historyFrom, std::move(answered)));
}

void DeskOffice::blob(const Sha256& hash, QObject* context, Answered<QByteArray> answered)
{
    m_client->send(
        OfficeRequest::get(routes::blob(hash)), context,
        [hash, answered](const OfficeAnswer& answer) {
            if (answer.problem)
                answered(*answer.problem);
            else if (Sha256::of(answer.bytes) != hash)
                answered(problem("wire.garbage", u"This picture came damaged. Open it again."_s));
            else
                answered(answer.bytes);
        });
}

void DeskOffice::appointments(const QDate& day, QObject* context,
                              Answered<QList<ScheduledAppointment>> answered)
{
    OfficeRequest request = OfficeRequest::get(routes::appointments);
    request.query = {{u"day"_s, day.toString(Qt::ISODate)}};
    m_client->send(request, context,
                   asValue<QList<ScheduledAppointment>>(&scheduleFrom, std::move(answered)));
}

} // namespace anteroom
