#pragma once

#include "wire/desk_values.h"
#include "wire/office_client.h"

#include <QPointer>

namespace anteroom {

// The office as the front desk knows it: one function a route. All but signIn need a session.
class DeskOffice {
public:
    explicit DeskOffice(OfficeClient& client) : m_client(&client) {}

    // The client carries the session's token from then on.
    void signIn(const QString& user, const QString& password, QObject* context,
                Answered<Session> answered);
    // Forgets the token at once, whatever the office answers.
    void signOut(QObject* context, Answered<void> answered);

    void queue(QObject* context, Answered<Queue> answered);
    void helpCalls(QObject* context, Answered<QList<HelpCall>> answered);
    void answerHelp(const HelpCallId& id, QObject* context, Answered<void> answered);

    void submission(const SubmissionId& id, QObject* context, Answered<Reviewed> answered);
    // `version` is that of the Reviewed which staff looked at.
    void decide(const SubmissionId& id, const ChangeId& change, int version,
                const DecisionRequest& request, QObject* context,
                std::function<void(DecisionAnswer)> answered);
    // All or none, in one step of the record.
    void decideAll(const SubmissionId& id, int version, const QList<ChangeDecision>& decisions,
                   QObject* context, std::function<void(DecisionAnswer)> answered);
    // Records that a blind check-in may belong to, likeliest first.
    void candidates(const SubmissionId& id, QObject* context,
                    Answered<QList<PatientCandidate>> answered);
    // Matches a blind check-in to a record, or opens a new one for it.
    void matchPatient(const SubmissionId& id, const PatientId& patient, QObject* context,
                      Answered<Reviewed> answered);
    void openRecord(const SubmissionId& id, QObject* context, Answered<Reviewed> answered);

    // By name prefix, birth date, record number, phone or member ID; sent in the body, so that no
    // URL holds it.
    void searchPatients(const QString& text, int limit, QObject* context,
                        Answered<QList<PatientMatch>> answered);
    void patient(const PatientId& id, QObject* context, Answered<Patient> answered);
    // Sets the values given (null takes a value out) on the version that staff looked at.
    void patchPatient(const PatientId& id, int version, const QJsonObject& values, QObject* context,
                      Answered<Patient> answered);
    // Newest first.
    void history(const PatientId& id, QObject* context, Answered<QList<HistoryEntry>> answered);

    // Adds a payer to the practice's directory: a value of payerField().
    void addPayer(const FieldValue& payer, QObject* context, Answered<void> answered);
    // Takes one that the practice added out again.
    void removePayer(const FieldValue& payer, QObject* context, Answered<void> answered);
    // The image's bytes, checked against the hash.
    void blob(const Sha256& hash, QObject* context, Answered<QByteArray> answered);
    void appointments(const QDate& day, QObject* context,
                      Answered<QList<ScheduledAppointment>> answered);

private:
    QPointer<OfficeClient> m_client;
};

} // namespace anteroom
