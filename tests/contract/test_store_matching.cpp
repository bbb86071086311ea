// Somebody who checked in without an appointment, or without a network, is told apart from
// everybody else by a person.

#include "small_practice.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace anteroom {

class StoreMatching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBlindCheckInWaitsForItsRecord()
    {
        SmallPractice practice;
        Submission visit = practice.blindVisit(nameValue(u"Ida"_s, u"Okafor"_s), {1990, 1, 2});
        const auto change = SmallPractice::propose(visit, "email", {}, u"ida@okafor.example"_s);
        must(practice.receive(visit));
        const auto outcome = must(practice.decide(practice.maria, visit.id, accept(change), 0));
        QCOMPARE(outcome.refused->code, u"decision.unmatched"_s);
        QCOMPARE(outcome.version(), 0);
    }

    void aBlindCheckInIsMatchedToANewRecord()
    {
        SmallPractice practice;
        Submission visit = practice.blindVisit(nameValue(u"Ida"_s, u"Okafor"_s), {1990, 1, 2});
        const auto change = SmallPractice::propose(visit, "email", {}, u"ida@okafor.example"_s);
        must(practice.receive(visit));

        const auto matched = must(match(practice, visit.id, std::nullopt));
        QVERIFY(!matched.refused);
        QCOMPARE(matched.version(), 1);
        const Patient ida = *matched.now.patient;
        QCOMPARE(ida.values.value(u"legal_name"), nameValue(u"Ida"_s, u"Okafor"_s));
        QCOMPARE(ida.values.value(u"birth_date").string(), u"1990-01-02"_s);
        QVERIFY(ida.values.value(u"email").isNull()); // the rest waits for a decision
        QCOMPARE(practice.history(ida.id).first().submission, visit.id);

        QCOMPARE(must(match(practice, visit.id, std::nullopt)).now.patient->id, ida.id);
        QCOMPARE(codeOf(practice.decide(practice.maria, visit.id, accept(change), 1)), u"ok"_s);
        QCOMPARE(practice.reload(ida.id).values.value(u"email").string(), u"ida@okafor.example"_s);
        QVERIFY(practice.queue().isEmpty());
    }

    void aBlindCheckInIsMatchedToAKnownRecord()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Appointment appointment = practice.book(nora);
        Submission visit = practice.blindVisit(nora.values.value(u"legal_name"), {1956, 7, 9});
        SmallPractice::propose(visit, "email", {}, u"nora@whitfield.example"_s);
        SmallPractice::propose(visit, "mobile_phone", {}, u"(233) 555-0199"_s);
        must(practice.receive(visit));

        const auto matched = must(match(practice, visit.id, nora.id));
        QCOMPARE(matched.now.patient->id, nora.id);
        QCOMPARE(matched.now.appointmentAt, appointment.startsAt);
        QVERIFY(!matched.now.changes[0].conflict); // the record has no email
        QVERIFY(matched.now.changes[1].conflict); // but another phone than the patient started from
        const auto arrived = must(practice.store().read(
            [&](const Snapshot& s) { return Appointments::find(s, appointment.id); }));
        QCOMPARE(arrived.status, AppointmentStatus::Arrived);
    }

    void aCheckInBelongsToOneRecord()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Patient other = practice.addNora();
        const Submission visit =
            practice.blindVisit(nora.values.value(u"legal_name"), {1956, 7, 9});
        must(practice.receive(visit));
        QCOMPARE(codeOf(match(practice, visit.id, PatientId::fresh())), u"patient.unknown"_s);
        QCOMPARE(codeOf(match(practice, visit.id, nora.id)), u"ok"_s);
        QCOMPARE(codeOf(match(practice, visit.id, nora.id)), u"ok"_s);
        QCOMPARE(codeOf(match(practice, visit.id, other.id)), u"submission.matched"_s);
        QCOMPARE(must(practice.reviewed(visit.id)).patient->id, nora.id);
    }

    void aNamelessCheckInMakesNoRecord()
    {
        SmallPractice practice;
        const Submission visit = practice.blindVisit({}, {1990, 1, 2});
        must(practice.receive(visit));
        QCOMPARE(codeOf(match(practice, visit.id, std::nullopt)), u"patient.nameless"_s);
        QCOMPARE(practice.queue().size(), 1);
    }

private:
    static Result<DecisionOutcome> match(SmallPractice& practice, const SubmissionId& id,
                                         const std::optional<PatientId>& patient)
    {
        return practice.store()
            .write([&](Transaction& t) {
                return ReviewDesk::matchBlind(t, practice.maria, id, patient);
            })
            .get();
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreMatching)
#include "test_store_matching.moc"
