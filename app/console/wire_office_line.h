#pragma once

#include "console/office_line.h"
#include "wire/event_stream.h"

namespace anteroom {

/// The real office, over HTTPS.
class WireOfficeLine : public OfficeLine {
    Q_OBJECT

public:
    explicit WireOfficeLine(const OfficeAddress& address, QObject* parent = nullptr);

    void practice(QObject* context, Answered<Practice> answered) override;
    void signIn(const QString& user, const QString& password, QObject* context,
                Answered<StaffMember> answered) override;
    void signOut() override;
    void queue(QObject* context, Answered<Queue> answered) override;
    void answerHelp(const HelpCallId& id, QObject* context, Answered<void> answered) override;
    void submission(const SubmissionId& id, QObject* context, Answered<Reviewed> answered) override;
    void candidates(const SubmissionId& id, QObject* context,
                    Answered<QList<PatientCandidate>> answered) override;
    void matchPatient(const SubmissionId& id, const PatientId& patient, QObject* context,
                      Answered<Reviewed> answered) override;
    void openRecord(const SubmissionId& id, QObject* context, Answered<Reviewed> answered) override;
    void decide(const SubmissionId& id, int version, const QList<ChangeDecision>& decisions,
                QObject* context, std::function<void(DecisionAnswer)> answered) override;
    void searchPatients(const QString& text, int limit, QObject* context,
                        Answered<QList<PatientMatch>> answered) override;
    void patient(const PatientId& id, QObject* context, Answered<Patient> answered) override;
    void patchPatient(const PatientId& id, int version, const QJsonObject& values, QObject* context,
                      Answered<Patient> answered) override;
    void history(const PatientId& id, QObject* context,
                 Answered<QList<HistoryEntry>> answered) override;
    void blob(const Sha256& hash, QObject* context, Answered<QByteArray> answered) override;
    void appointments(const QDate& day, QObject* context,
                      Answered<QList<ScheduledAppointment>> answered) override;
    void addPayer(const FieldValue& payer, QObject* context, Answered<void> answered) override;
    void removePayer(const FieldValue& payer, QObject* context, Answered<void> answered) override;
    void startEvents() override;
    void hurryEvents() override;

private:
    OfficeClient m_client;
    DeskOffice m_office;
    EventStream m_events;
};

} // namespace anteroom
