#pragma once

#include "wire/desk_office.h"
#include "wire/practice.h"

#include <QObject>

namespace anteroom {

// Who is signed in at this console. The session's token stays in the line.
struct StaffMember {
    StaffId id;
    QString name;
    QString role; // "secretary", "manager"
};

/// The office as the desk's models see it: values in, one answer out, later, in the same thread
/// and not at all when the context is gone. WireOfficeLine is the real one; tests put a fake far
/// side in its place.
class OfficeLine : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void practice(QObject* context, Answered<Practice> answered) = 0;
    virtual void signIn(const QString& user, const QString& password, QObject* context,
                        Answered<StaffMember> answered) = 0;
    // Forgets the token and ends the stream of events at once, then tells the office.
    virtual void signOut() = 0;

    virtual void queue(QObject* context, Answered<Queue> answered) = 0;
    virtual void answerHelp(const HelpCallId& id, QObject* context, Answered<void> answered) = 0;

    virtual void submission(const SubmissionId& id, QObject* context,
                            Answered<Reviewed> answered) = 0;
    virtual void candidates(const SubmissionId& id, QObject* context,
                            Answered<QList<PatientCandidate>> answered) = 0;
    virtual void matchPatient(const SubmissionId& id, const PatientId& patient, QObject* context,
                              Answered<Reviewed> answered) = 0;
    virtual void openRecord(const SubmissionId& id, QObject* context,
                            Answered<Reviewed> answered) = 0;
    // One decision as itself, several together as all or none.
    virtual void decide(const SubmissionId& id, int version, const QList<ChangeDecision>& decisions,
                        QObject* context, std::function<void(DecisionAnswer)> answered) = 0;

    virtual void searchPatients(const QString& text, int limit, QObject* context,
                                Answered<QList<PatientMatch>> answered) = 0;
    virtual void patient(const PatientId& id, QObject* context, Answered<Patient> answered) = 0;
    virtual void patchPatient(const PatientId& id, int version, const QJsonObject& values,
                              QObject* context, Answered<Patient> answered) = 0;
    virtual void history(const PatientId& id, QObject* context,
                         Answered<QList<HistoryEntry>> answered) = 0;
    virtual void blob(const Sha256& hash, QObject* context, Answered<QByteArray> answered) = 0;
    virtual void appointments(const QDate& day, QObject* context,
                              Answered<QList<ScheduledAppointment>> answered) = 0;

    virtual void addPayer(const FieldValue& payer, QObject* context, Answered<void> answered) = 0;
    virtual void removePayer(const FieldValue& payer, QObject* context,
                             Answered<void> answered) = 0;

    // The stream of events, from sign-in on. It comes back by itself when it was cut.
    virtual void startEvents() = 0;
    // Tries now instead of at the end of the present wait.
    virtual void hurryEvents() = 0;

Q_SIGNALS:
    void queueChanged();
    void helpChanged();
    void submissionChanged(const anteroom::SubmissionId& id);
    void connectedChanged(bool connected);
    void sessionEnded();
};

} // namespace anteroom
