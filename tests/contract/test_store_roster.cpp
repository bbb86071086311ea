// The roster that kiosks follow: today's appointments, each at its latest change.

#include "small_practice.h"

#include "store/roster_feed.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace anteroom {

class StoreRoster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeRosterComesFirstThenWhatChanged()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Appointment first = practice.book(nora, 30);
        turnTo(practice, 0);
        const RosterChanges whole = since(practice, 0);
        QCOMPARE(whole.entries.size(), 1);
        QCOMPARE(whole.entries[0].appointment, first);
        QCOMPARE(whole.entries[0].recordVersion, 1);
        QCOMPARE(whole.entries[0].birthDate, QDate(1956, 7, 9));
        QVERIFY(since(practice, whole.sequence).entries.isEmpty());

        const Appointment second = practice.book(nora, 90);
        const RosterChanges more = since(practice, whole.sequence);
        QCOMPARE(more.entries.size(), 1);
        QCOMPARE(more.entries[0].appointment, second);
        QVERIFY(more.sequence > whole.sequence);
        QCOMPARE(since(practice, 0).entries.size(), 2);
    }

    void whatIsClosedDoesNotLeaveTheOffice()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        (void)practice.book(nora);
        turnTo(practice, 0);
        const RosterEntry entry = since(practice, 0).entries.first();
        for (const Field& field : fields()) {
            if (field.sensitivity == Sensitivity::Closed)
                QVERIFY(entry.values.value(field.keyText()).isNull());
            else
                QCOMPARE(entry.values.value(field.keyText()), nora.values.value(field.keyText()));
        }
        QVERIFY(!entry.values.isEmpty());
    }

    void otherDaysAreNotOnTheRoster()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        (void)practice.book(nora, 3 * 24 * 60);
        turnTo(practice, 0);
        (void)practice.book(nora, -2 * 24 * 60);
        QVERIFY(since(practice, 0).entries.isEmpty());
    }

    void theNextDayReplacesTheLast()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Appointment today = practice.book(nora, 30);
        const Appointment tomorrow = practice.book(nora, 24 * 60);
        QVERIFY(turnTo(practice, 0));
        QVERIFY(!turnTo(practice, 0));
        const qint64 seen = since(practice, 0).sequence;
        QVERIFY(turnTo(practice, 1));
        const RosterChanges changes = since(practice, seen);
        QCOMPARE(changes.entries.size(), 2);
        QCOMPARE(changes.entries[0].appointment.id, today.id);
        QVERIFY(changes.entries[0].removed);
        QCOMPARE(changes.entries[1].appointment, tomorrow);
        QCOMPARE(since(practice, 0).entries.size(), 1);
    }

    void theFeedNeverRunsBackwards()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        (void)practice.book(nora, 30);
        qint64 sequence = 0;
        for (int day = 0; day < 5; ++day) {
            turnTo(practice, day);
            const qint64 now = since(practice, 0).sequence;
            QVERIFY(now >= sequence);
            sequence = now;
        }
        (void)practice.book(nora, 4 * 24 * 60 + 60);
        QCOMPARE(since(practice, sequence).entries.size(), 1);
    }

    void aChangedRecordIsSentAgain()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Appointment appointment = practice.book(nora);
        turnTo(practice, 0);
        Submission visit = practice.visit(nora, appointment);
        const auto change = SmallPractice::propose(visit, "email", {}, u"nora@mail.example"_s);
        must(practice.receive(visit));
        const qint64 seen = since(practice, 0).sequence;
        must(practice.decide(practice.maria, visit.id, accept(change), 1));
        const RosterChanges changes = since(practice, seen);
        QCOMPARE(changes.entries.size(), 1);
        QCOMPARE(changes.entries[0].recordVersion, 2);
        QCOMPARE(changes.entries[0].values.value(u"email").string(), u"nora@mail.example"_s);
    }

    void arrivalIsSent()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Appointment appointment = practice.book(nora);
        turnTo(practice, 0);
        const qint64 seen = since(practice, 0).sequence;
        must(practice.receive(practice.visit(nora, appointment)));
        const RosterChanges changes = since(practice, seen);
        QCOMPARE(changes.entries.size(), 1);
        QCOMPARE(changes.entries[0].appointment.status, AppointmentStatus::Arrived);
    }

    void aCancelledAppointmentIsTakenOff()
    {
        SmallPractice practice;
        const Appointment appointment = practice.book(practice.addNora());
        turnTo(practice, 0);
        const qint64 seen = since(practice, 0).sequence;
        setStatus(practice, appointment, AppointmentStatus::Cancelled);
        QVERIFY(since(practice, seen).entries.first().removed);
        QVERIFY(since(practice, 0).entries.isEmpty());
        setStatus(practice, appointment, AppointmentStatus::Booked);
        QCOMPARE(since(practice, 0).entries.first().appointment, appointment);
    }

    void consentsAreDueUntilSigned_data()
    {
        QTest::addColumn<int>("answer"); // -1 for a visit without the consent
        QTest::addColumn<int>("signedVersion");
        QTest::addColumn<bool>("due");
        const int drawn = static_cast<int>(ConsentAnswer::Drawn);
        QTest::newRow("never asked") << -1 << 0 << true;
        QTest::newRow("drawn") << drawn << 3 << false;
        QTest::newRow("typed") << static_cast<int>(ConsentAnswer::TypedName) << 3 << false;
        QTest::newRow("declined") << static_cast<int>(ConsentAnswer::Declined) << 3 << true;
        QTest::newRow("an older text") << drawn << 2 << true;
        QTest::newRow("a newer text") << drawn << 4 << false;
    }
    void consentsAreDueUntilSigned()
    {
        QFETCH(int, answer);
        QFETCH(int, signedVersion);
        QFETCH(bool, due);
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Appointment appointment = practice.book(nora);
        turnTo(practice, 0);
        Submission visit = practice.visit(nora, appointment);
        if (answer >= 0)
            visit.consents = {
                consent(practice, visit, static_cast<ConsentAnswer>(answer), signedVersion)};
        must(practice.receive(visit));
        QCOMPARE(since(practice, 0).entries.first().consentsDue,
                 due ? QStringList{u"privacy_practices"_s} : QStringList());
    }

    void aConsentSignedBlindCountsOnceMatched()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        (void)practice.book(nora);
        turnTo(practice, 0);
        Submission visit = practice.blindVisit(nora.values.value(u"legal_name"), {1956, 7, 9});
        visit.consents = {consent(practice, visit, ConsentAnswer::Drawn, 3)};
        must(practice.receive(visit));
        const RosterChanges before = since(practice, 0);
        QCOMPARE(before.entries.first().consentsDue.size(), 1);
        must(practice.store()
                 .write([&](Transaction& t) {
                     return ReviewDesk::matchBlind(t, practice.maria, visit.id, nora.id);
                 })
                 .get());
        const RosterChanges after = since(practice, before.sequence);
        QCOMPARE(after.entries.size(), 1);
        QVERIFY(after.entries.first().consentsDue.isEmpty());
    }

    void theDaysListHasNames()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Appointment late = practice.book(nora, 60);
        const Appointment early = practice.book(nora, 30);
        (void)practice.book(nora, 48 * 60);
        const auto day = must(practice.store().read([&](const Snapshot& s) {
            return Appointments::during(s, {practice.now(), practice.now().addSecs(7200)});
        }));
        QCOMPARE(day.size(), 2);
        QCOMPARE(day[0].appointment, early);
        QCOMPARE(day[1].appointment, late);
        QCOMPARE(day[0].name, u"Nora Whitfield"_s);
        QCOMPARE(day[0].toJson().value(u"name").toString(), u"Nora Whitfield"_s);
    }

    void aLocalDayIsAsLongAsItsClocksSay()
    {
        qputenv("TZ", "America/New_York");
        tzset();
        const TimeSpan spring = TimeSpan::ofLocalDay(QDate(2026, 3, 8));
        QCOMPARE(spring.from.secsTo(spring.until), 23 * 3600);
        QCOMPARE(spring.from, QDateTime(QDate(2026, 3, 8), QTime(5, 0), Qt::UTC));
        qunsetenv("TZ");
        tzset();
    }

private:
    static Consent consent(SmallPractice& practice, Submission& visit, ConsentAnswer answer,
                           int version)
    {
        Consent given{u"privacy_practices"_s, version, u"en"_s, Sha256::of("text"), answer, {}, {},
                      practice.now()};
        if (answer == ConsentAnswer::TypedName)
            given.typedName = u"Nora Whitfield"_s;
        if (answer == ConsentAnswer::Drawn) {
            given.signature = practice.upload("signature");
            visit.images = {{*given.signature, ImageRole::Signature, u"image/png"_s, 9}};
        }
        return given;
    }
    static bool turnTo(SmallPractice& practice, int day)
    {
        const QDateTime midnight(practice.now().date().addDays(day), QTime(0, 0), Qt::UTC);
        return must(practice.store()
                        .write([&](Transaction& t) {
                            return RosterFeed::turnTo(t, {midnight, midnight.addDays(1)});
                        })
                        .get());
    }
    // What the office's cache has from before must read as what is put together anew.
    static RosterChanges since(SmallPractice& practice, qint64 sequence)
    {
        static QHash<QString, std::shared_ptr<RosterCache>> caches;
        std::shared_ptr<RosterCache>& kept = caches[practice.path()];
        if (!kept)
            kept = std::make_shared<RosterCache>();
        const auto look = [&](RosterCache& cache) {
            return must(practice.store().read([&](const Snapshot& s) {
                return RosterFeed::since(s, sequence, {{u"privacy_practices"_s, 3}}, cache);
            }));
        };
        RosterCache none;
        const RosterChanges anew = look(none);
        if (look(*kept).toJson() != anew.toJson())
            qFatal("The roster's cache has something else than the records.");
        return anew;
    }
    static void setStatus(SmallPractice& practice, const Appointment& appointment,
                          AppointmentStatus status)
    {
        must(practice.store()
                 .write([&](Transaction& t) {
                     return Appointments::setStatus(t, practice.maria, appointment.id, status);
                 })
                 .get());
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreRoster)
#include "test_store_roster.moc"
