#pragma once

#include "console/office_line.h"
#include "console/shown_text.h"

#include <QHash>

namespace anteroom {

/// An office in memory. It keeps every question until a test lets it answer, so that a test decides
/// what happens between a question and its answer; it answers from what holds at that moment, as a
/// real one would: If-Match, flags, undo.
class FakeOffice : public OfficeLine {
    Q_OBJECT

public:
    explicit FakeOffice(Clock clock);

    QHash<SubmissionId, Reviewed> submissions;
    QHash<PatientId, Patient> patientRecords;
    QHash<PatientId, QList<HistoryEntry>> histories; // newest first
    QList<HelpCall> helpCalls;
    QList<ToldTrouble> troubles;
    QList<ScheduledAppointment> visits;
    QHash<Sha256, QByteArray> pictures;
    QList<FieldValue> payers; // that the practice added
    QString password = QStringLiteral("linden street");
    // When set, every answer is this problem.
    std::optional<Problem> trouble;
    // Names of the questions asked, in order: "queue", "decide", …
    QStringList asked;
    bool sessionOpen = false;
    int eventStarts = 0;

    // Lets the oldest waiting question have its answer; or all of them, and those that follow.
    void answerNext();
    void answerAll();
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

    // The stream of events comes and goes.
    void connectEvents() { Q_EMIT connectedChanged(true); }
    void cutEvents() { Q_EMIT connectedChanged(false); }
    void endSession() { Q_EMIT sessionEnded(); }

    // A colleague at another console.
    void colleagueDecides(const SubmissionId& id, const ChangeId& change, DecisionKind kind,
                          const QString& reason = {});
    void colleagueSets(const PatientId& patient, const Field& field, const FieldValue& value);
    void receive(const Reviewed& reviewed);

    void practice(QObject* context, Answered<Practice> answered) override;
    void signIn(const QString& user, const QString& given, QObject* context,
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
    void startEvents() override { ++eventStarts; }
    void hurryEvents() override { ++eventStarts; }

private:
    template <class T>
    void ask(const char* name, QObject* context, Answered<T> answered,
             std::function<Result<T>()> find);
    void wait(const char* name, QObject* context, std::function<void()> answer);
    [[nodiscard]] DecisionAnswer decided(const SubmissionId& id, int version,
                                         const QList<ChangeDecision>& decisions);
    bool apply(Reviewed& reviewed, const ChangeDecision& decision, const QString& staffName);
    void writeField(Reviewed& reviewed, const Field& field, const FieldValue& value,
                    const QString& staffName, const QString& provenance);
    void renewConflicts(Reviewed& reviewed) const;

    struct Waiting {
        QPointer<QObject> context;
        std::function<void()> answer;
    };
    Clock m_clock;
    QList<Waiting> m_waiting;
    QString m_staffName = QStringLiteral("Ines Calloway");
};

} // namespace anteroom
