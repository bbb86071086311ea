// What a kiosk sends is in the store once and whole, or not at all.

#include "small_practice.h"

#include "record/canonical_json.h"
#include "store/blobs.h"

#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;

namespace anteroom {

class StoreIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVisitIsTakenIn()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Appointment appointment = practice.book(nora);
        Submission visit = practice.visit(nora, appointment);
        SmallPractice::propose(visit, "address", nora.values.value(u"address"),
                               addressValue(u"92 Kestrel Lane"_s).json(), Provenance::Licence);

        const auto outcome = must(practice.receive(visit));
        QCOMPARE(outcome.kind, IntakeOutcome::Kind::First);
        QCOMPARE(outcome.content, Sha256::of(canonicalJson(visit.toJson())));
        QCOMPARE(outcome.receivedAt, practice.now());

        const auto reviewed = must(practice.reviewed(visit.id));
        QCOMPARE(reviewed.submission, visit);
        QCOMPARE(reviewed.patient->id, nora.id);
        QCOMPARE(reviewed.deviceName, u"Kiosk 1"_s);
        QCOMPARE(reviewed.appointmentAt, appointment.startsAt);
        QCOMPARE(reviewed.changes.size(), 1);
        QCOMPARE(reviewed.changes.first().state, ChangeState::Pending);
        QCOMPARE(practice.reload(nora.id), nora); // nothing touches the record
        QVERIFY(practice.auditHolds());
    }

    void theSameVisitTwiceIsOne()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        Submission visit = practice.visit(nora, practice.book(nora));
        SmallPractice::propose(visit, "email", {}, u"nora@whitfield.example"_s);
        const auto first = must(practice.receive(visit));
        practice.advance(3600);
        practice.reopen();
        const auto again = must(practice.receive(visit));

        QCOMPARE(again.kind, IntakeOutcome::Kind::Again);
        QCOMPARE(again.content, first.content);
        QCOMPARE(again.receivedAt, first.receivedAt);
        QCOMPARE(practice.queue().size(), 1);
        QCOMPARE(countOf(practice, AuditAct::SubmissionReceived), 1);
    }

    void otherContentUnderTheSameIdIsKeptAside()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        Submission visit = practice.visit(nora, practice.book(nora));
        SmallPractice::propose(visit, "email", {}, u"nora@whitfield.example"_s);
        const auto first = must(practice.receive(visit));
        Submission other = visit;
        other.changes[0].proposed = valueOf("email", u"somebody@else.example"_s);

        for (int time = 0; time < 3; ++time)
            QCOMPARE(must(practice.receive(other)).kind, IntakeOutcome::Kind::OtherContent);

        QCOMPARE(must(practice.reviewed(visit.id)).submission, visit);
        QCOMPARE(must(practice.receive(visit)).content, first.content);
        const auto refused =
            must(practice.store().read([](const Snapshot& s) { return Intake::refused(s); }));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().content, canonicalJson(other.toJson()));
        QCOMPARE(refused.first().code, u"submission.other_content"_s);
        QCOMPARE(refused.first().claimedId, visit.id.text());
        QCOMPARE(refused.first().deviceName, u"Kiosk 1"_s);
    }

    void whatCannotBeReadIsKeptWhole()
    {
        SmallPractice practice;
        const QByteArray poison("\x00\xff{not json", 11);
        const auto keep = [&] {
            return practice.store()
                .write([&](Transaction& t) {
                    return Intake::keepAside(t, practice.kiosk, u"whatever"_s, poison,
                                             u"json.malformed"_s);
                })
                .get();
        };
        must(keep());
        must(keep());
        const auto refused =
            must(practice.store().read([](const Snapshot& s) { return Intake::refused(s); }));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().content, poison);
    }

    void anImageMustBeThereFirst()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Sha256 front = practice.upload("front of the card");
        const Sha256 back = Sha256::of("back of the card");
        Submission visit = practice.visit(nora, practice.book(nora));
        visit.images = {{front, ImageRole::InsuranceFront, u"image/jpeg"_s, 17},
                        {back, ImageRole::InsuranceBack, u"image/jpeg"_s, 16}};
        SmallPractice::propose(visit, "coverage1.group", {}, u"A-12"_s, Provenance::InsuranceCard)
            .evidence = Evidence{front, QRectF(0.25, 0.5, 0.25, 0.125)};

        const auto outcome = must(practice.receive(visit));
        QCOMPARE(outcome.kind, IntakeOutcome::Kind::BlobsMissing);
        QCOMPARE(outcome.missing, QList<Sha256>{back});
        QVERIFY(practice.queue().isEmpty());

        QCOMPARE(practice.upload("back of the card"), back);
        QCOMPARE(must(practice.receive(visit)).kind, IntakeOutcome::Kind::First);
        QCOMPARE(must(practice.reviewed(visit.id)).submission, visit);
    }

    void anImageIsKeptOnceAndOnlyAsItIs()
    {
        SmallPractice practice;
        const QByteArray bytes = QByteArray("picture").repeated(1000);
        const Sha256 hash = practice.upload(bytes);
        const auto again =
            practice.store()
                .write([&](Transaction& t) { return Blobs::keep(t, practice.kiosk, hash, bytes); })
                .get();
        QCOMPARE(must(again), Blobs::Kept::Again);
        const auto wrong = practice.store()
                               .write([&](Transaction& t) {
                                   return Blobs::keep(t, practice.kiosk, hash, bytes + 'x');
                               })
                               .get();
        QCOMPARE(codeOf(wrong), u"blob.hash"_s);
        const QByteArray huge(Submission::maxImageBytes + 1, 'x');
        const auto tooLong = practice.store()
                                 .write([&](Transaction& t) {
                                     return Blobs::keep(t, practice.kiosk, Sha256::of(huge), huge);
                                 })
                                 .get();
        QCOMPARE(codeOf(tooLong), u"blob.long"_s);
        const auto read = [&](const Sha256& which) {
            return practice.store().read([&](const Snapshot& s) { return Blobs::find(s, which); });
        };
        QCOMPARE(must(read(hash)), bytes);
        QCOMPARE(codeOf(read(Sha256::of("never sent"))), u"blob.unknown"_s);
    }

    void aStrangersIdsMakeABlindCheckIn_data()
    {
        QTest::addColumn<bool>("knownPatient");
        QTest::addColumn<bool>("knownAppointment");
        QTest::newRow("a patient who is not in the store") << false << true;
        QTest::newRow("an appointment that is not in the store") << true << false;
        QTest::newRow("neither") << false << false;
    }
    void aStrangersIdsMakeABlindCheckIn()
    {
        QFETCH(bool, knownPatient);
        QFETCH(bool, knownAppointment);
        SmallPractice practice;
        const Patient nora = practice.addNora();
        Submission visit = practice.visit(nora, practice.book(nora));
        if (!knownPatient)
            visit.patient = PatientId::fresh();
        if (!knownAppointment)
            visit.appointment = AppointmentId::fresh();
        QCOMPARE(must(practice.receive(visit)).kind, IntakeOutcome::Kind::First);
        QVERIFY(!must(practice.reviewed(visit.id)).patient);
        QCOMPARE(practice.queue().size(), 1);
        QVERIFY(practice.queue().first().blind);
    }

    void anotherPersonsAppointmentMakesABlindCheckIn()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Patient other = practice.addNora();
        const Submission visit = practice.visit(nora, practice.book(other));
        QCOMPARE(must(practice.receive(visit)).kind, IntakeOutcome::Kind::First);
        QVERIFY(!must(practice.reviewed(visit.id)).patient);
    }

    void aChangeIdTwiceIsRefusedAndLeavesNothing()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        Submission visit = practice.visit(nora, practice.book(nora));
        SmallPractice::propose(visit, "email", {}, u"nora@whitfield.example"_s);
        SmallPractice::propose(visit, "pronouns", {}, u"she/her"_s);
        visit.changes[1].id = visit.changes[0].id;
        QCOMPARE(codeOf(practice.receive(visit)), u"submission.change_twice"_s);
        QCOMPARE(codeOf(practice.reviewed(visit.id)), u"submission.unknown"_s);
        QCOMPARE(countOf(practice, AuditAct::SubmissionReceived), 0);
    }

    void aKioskThatIsNotEnrolledLeavesNothing()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Submission visit = practice.visit(nora, practice.book(nora));
        practice.kiosk = Actor::device(DeviceId::fresh(), u"Kiosk 9"_s);
        QCOMPARE(codeOf(practice.receive(visit)), u"store.constraint"_s);
        QCOMPARE(codeOf(practice.reviewed(visit.id)), u"submission.unknown"_s);
    }

    void aVisitWithoutChangesIsNotInTheQueue()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Appointment appointment = practice.book(nora);
        must(practice.receive(practice.visit(nora, appointment)));
        QVERIFY(practice.queue().isEmpty());
        const auto arrived = must(practice.store().read(
            [&](const Snapshot& s) { return Appointments::find(s, appointment.id); }));
        QCOMPARE(arrived.status, AppointmentStatus::Arrived);
    }

    void theQueueSaysWhoWaitsAndForWhat()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Appointment appointment = practice.book(nora);
        Submission visit = practice.visit(nora, appointment);
        const Sha256 stroke = practice.upload("signature");
        visit.images = {{stroke, ImageRole::Signature, u"image/png"_s, 9}};
        visit.consents = {{u"privacy_practices"_s,
                           3,
                           u"en"_s,
                           Sha256::of("text"),
                           ConsentAnswer::Drawn,
                           stroke,
                           {},
                           practice.now()}};
        SmallPractice::propose(visit, "coverage1.group", {}, u"77"_s, Provenance::InsuranceCard,
                               0.6);
        SmallPractice::propose(visit, "email", {}, u"nora@whitfield.example"_s);
        must(practice.receive(visit));
        practice.advance(5);
        must(practice.receive(practice.blindVisit(nameValue(u"Ida"_s, u"Okafor"_s), {1990, 1, 2})));

        const auto queue = practice.queue();
        QCOMPARE(queue.size(), 2);
        QCOMPARE(queue[0].name, u"Nora Whitfield"_s);
        QCOMPARE(queue[0].appointmentAt, appointment.startsAt);
        QCOMPARE(queue[0].clinician, u"Dr. Brandt"_s);
        QCOMPARE(queue[0].deviceName, u"Kiosk 1"_s);
        QCOMPARE(queue[0].changedFields, (QStringList{u"email"_s, u"coverage1.group"_s}));
        QCOMPARE(queue[0].pending, 2);
        QCOMPARE(queue[0].flagged, 1);
        QVERIFY(queue[0].signedConsent);
        QVERIFY(!queue[0].blind);
        QCOMPARE(queue[1].name, u"Ida Okafor"_s);
        QVERIFY(queue[1].blind);
        QVERIFY(!queue[1].signedConsent);
    }

    void eightKiosksAtOnceLoseAndDoubleNothing()
    {
        constexpr int threads = 8;
        constexpr int visitsEach = 25;
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Appointment appointment = practice.book(nora);
        std::vector<Submission> visits;
        for (int i = 0; i < threads * visitsEach; ++i) {
            visits.push_back(practice.visit(nora, appointment));
            SmallPractice::propose(visits.back(), "email", {}, u"v%1@nora.example"_s.arg(i));
        }
        std::atomic<int> first = 0;
        std::atomic<int> again = 0;
        std::vector<std::thread> kiosks;
        for (int thread = 0; thread < threads; ++thread) {
            kiosks.emplace_back([&, thread] {
                // Each visit is also sent by the next thread: who is first does not matter.
                for (int i = 0; i < 2 * visitsEach; ++i) {
                    const auto at = size_t(thread * visitsEach + i) % visits.size();
                    const auto outcome = practice.receive(visits[at]);
                    if (outcome && outcome->kind == IntakeOutcome::Kind::First)
                        ++first;
                    else if (outcome && outcome->kind == IntakeOutcome::Kind::Again)
                        ++again;
                }
            });
        }
        for (std::thread& kiosk : kiosks)
            kiosk.join();
        QCOMPARE(first.load(), threads * visitsEach);
        QCOMPARE(again.load(), threads * visitsEach);
        QCOMPARE(practice.queue().size(), threads * visitsEach);
        QCOMPARE(countOf(practice, AuditAct::SubmissionReceived), threads * visitsEach);
        QVERIFY(practice.auditHolds());
    }

    void ofManyThatWaitTogetherEachStandsAlone()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        std::vector<std::future<Result<Patient>>> created;
        for (int i = 0; i < 40; ++i) {
            created.push_back(practice.store().write([&, i](Transaction& t) -> Result<Patient> {
                auto patient = Patients::create(t, practice.maria, nora.values, {u"staff"_s});
                if (i % 3 == 0)
                    return problem("test.every_third", u"Not this one."_s);
                return patient;
            }));
        }
        QSet<qint64> numbers;
        for (int i = 0; i < 40; ++i) {
            const auto outcome = created[size_t(i)].get();
            QCOMPARE(codeOf(outcome), i % 3 == 0 ? u"test.every_third"_s : u"ok"_s);
            if (outcome)
                numbers.insert(outcome->recordNumber);
        }
        QCOMPARE(numbers.size(), 26);
        QCOMPARE(countOf(practice, AuditAct::PatientCreated), 27);
        QVERIFY(practice.auditHolds());
    }

    void whatWasAskedForBeforeTheEndIsDone()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        std::atomic<int> told = 0;
        for (int i = 0; i < 50; ++i)
            practice.store().write(
                [&](Transaction& t) {
                    return Patients::create(t, practice.maria, nora.values, {u"staff"_s});
                },
                [&](const Result<Patient>& outcome) { told += outcome.ok() ? 1 : 0; });
        practice.close();
        QCOMPARE(told.load(), 50);
        practice.reopen();
        QCOMPARE(countOf(practice, AuditAct::PatientCreated), 51);
    }

    void aProblemUndoesEverythingThatWasDone()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Submission visit = practice.visit(nora, practice.book(nora));
        const QByteArray bytes = canonicalJson(visit.toJson());
        const auto outcome = practice.store()
                                 .write([&](Transaction& t) -> Result<IntakeOutcome> {
                                     must(Intake::receive(t, practice.kiosk, visit, bytes));
                                     return problem("test.after_all", u"Something came after."_s);
                                 })
                                 .get();
        QCOMPARE(codeOf(outcome), u"test.after_all"_s);
        QCOMPARE(codeOf(practice.reviewed(visit.id)), u"submission.unknown"_s);
        QVERIFY(practice.auditHolds());
    }

    void aStatementThatFailedUnseenUndoesTheRest()
    {
        SmallPractice practice;
        const auto outcome = practice.store()
                                 .write([](Transaction& t) -> Done {
                                     (void)t.run("INSERT INTO counter VALUES ('record_number', 1)");
                                     (void)t.run("INSERT INTO counter VALUES ('stray', 1)");
                                     return {};
                                 })
                                 .get();
        QCOMPARE(codeOf(outcome), u"store.constraint"_s);
        const auto strays = must(practice.store().read([](const Snapshot& s) {
            return s.select("SELECT value FROM counter WHERE name = 'stray'");
        }));
        QVERIFY(strays.isEmpty());
    }

private:
    static int countOf(SmallPractice& practice, AuditAct act)
    {
        const auto entries = must(
            practice.store().read([](const Snapshot& s) { return Audit::after(s, 0, 1'000'000); }));
        return static_cast<int>(
            std::count_if(entries.begin(), entries.end(),
                          [&](const AuditEntry& entry) { return entry.act == auditActName(act); }));
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreIntake)
#include "test_store_intake.moc"
