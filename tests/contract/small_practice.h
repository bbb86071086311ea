#pragma once

#include "record/submission.h"
#include "store/appointments.h"
#include "store/devices.h"
#include "store/intake.h"
#include "store/patients.h"
#include "store/review_desk.h"
#include "store/staff.h"
#include "store/store.h"
#include "tests/stage/records_place.h"

#include <atomic>

namespace anteroom {

// The value of a field from its JSON; ends the test when it is none.
[[nodiscard]] FieldValue valueOf(const char* key, const QJsonValue& json);
[[nodiscard]] FieldValue nameValue(const QString& given, const QString& family);
[[nodiscard]] FieldValue addressValue(const QString& line1);

// A practice with one kiosk and two members of staff, over the real store in a place of its own, on
// the engine that the test runs on. Its clock stands until a test moves it.
class SmallPractice {
public:
    explicit SmallPractice(StoreSettings settings = {});

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] RecordsPlace& place() { return m_place; }
    [[nodiscard]] QString path() const { return m_place.path(); }
    // What another office on the same records would open them with.
    [[nodiscard]] const StoreSettings& settings() const { return m_settings; }
    // As after a restart of the office.
    void reopen();
    void close() { m_store.reset(); }
    void advance(qint64 seconds) { m_clock += seconds * 1000; }
    [[nodiscard]] QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(m_clock, Qt::UTC); }

    Actor kiosk;
    Actor maria;
    Actor tom;

    // Nora Whitfield, born 1956-07-09, in 17 Alder Court, phone and insurance.
    [[nodiscard]] Patient addNora();
    [[nodiscard]] Patient add(const FieldValues& values);
    [[nodiscard]] Appointment book(const Patient& patient, int minutesFromNow = 30);
    [[nodiscard]] Patient reload(const PatientId& id);
    [[nodiscard]] QList<HistoryEntry> history(const PatientId& id);

    // A visit for an appointment, with nothing changed yet.
    [[nodiscard]] Submission visit(const Patient& patient, const Appointment& appointment);
    [[nodiscard]] Submission blindVisit(const FieldValue& legalName, const QDate& birth);
    static ProposedChange& propose(Submission& submission, const char* key, const FieldValue& base,
                                   const QJsonValue& proposed,
                                   Provenance provenance = Provenance::Typed,
                                   double confidence = 1.0);

    [[nodiscard]] Result<IntakeOutcome> receive(const Submission& submission);
    [[nodiscard]] Sha256 upload(const QByteArray& bytes);
    [[nodiscard]] Result<ReviewedSubmission> reviewed(const SubmissionId& id);
    [[nodiscard]] QList<QueueEntry> queue();
    [[nodiscard]] Result<DecisionOutcome> decide(const Actor& who, const SubmissionId& id,
                                                 const ChangeDecision& decision, int version);
    [[nodiscard]] Result<DecisionOutcome> decideAll(const Actor& who, const SubmissionId& id,
                                                    const QList<ChangeDecision>& decisions,
                                                    int version);
    [[nodiscard]] bool auditHolds();

private:
    [[nodiscard]] Actor enrolKiosk();
    [[nodiscard]] Actor addStaff(const QString& user, const QString& name, StaffRole role);

    RecordsPlace m_place;
    std::atomic<qint64> m_clock;
    StoreSettings m_settings;
    std::unique_ptr<Store> m_store;
};

[[nodiscard]] ChangeDecision accept(const ProposedChange& change);
[[nodiscard]] ChangeDecision acceptEdited(const ProposedChange& change, const QJsonValue& edited);
[[nodiscard]] ChangeDecision reject(const ProposedChange& change, const QString& reason);
[[nodiscard]] ChangeDecision undo(const ProposedChange& change);

// The value, or the end of the test with the problem's code.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.problem().code), qPrintable(result.problem().advice));
    return std::move(*result);
}
inline void must(const Done& done)
{
    if (!done)
        qFatal("%s: %s", qPrintable(done.problem().code), qPrintable(done.problem().advice));
}

template <class T>
QString codeOf(const Result<T>& result)
{
    return result ? QStringLiteral("ok") : result.problem().code;
}
inline QString codeOf(const Result<DecisionOutcome>& result)
{
    if (!result)
        return result.problem().code;
    return result->refused ? result->refused->code : QStringLiteral("ok");
}

} // namespace anteroom
