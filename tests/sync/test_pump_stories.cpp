// What becomes of a visit that is handed in while the far side misbehaves: it stays on the kiosk's
// disk until the office has it, and then it is gone from there.

#include "kiosk_side.h"
#include "record/canonical_json.h"

#include <QRandomGenerator>

using namespace anteroom;
using namespace Qt::StringLiterals;
using Mood = FakeOffice::Mood;

class TestPumpStories : public QObject {
    Q_OBJECT

private:
    PracticeAuthority m_authority;

private Q_SLOTS:
    void delivers();
    void waitsForTheNetwork();
    void keepsEntriesOverARestart();
    void officeMisbehavesThenMends_data();
    void officeMisbehavesThenMends();
    void certificateIsWrongThenRight();
    void officeRestartsAmidUploads();
    void picturesGoOnce();
    void officeForgotPictures();
    void sameVisitTwice();
    void sameIdOtherContent();
    void refusedForGoodIsSetAside_data();
    void refusedForGoodIsSetAside();
    void refusedForNowIsTriedAgain_data();
    void refusedForNowIsTriedAgain();
    void asideCanWaitAgain();
    void oneEntryFailsTheOthersGo();
    void receiptIsForged();
    void receiptNamesAnotherVisit();
    void receiptNamesOtherContent();
    void picturesMustBeTheVisits();
    void kioskIsNotEnrolled();
    void statusTellsStaff();
};

void TestPumpStories::delivers()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    QSignalSpy delivered(&kiosk.pump, &Pump::delivered);
    kiosk.pump.start();
    const ScriptedVisit visit = scriptedVisit(1);
    QVERIFY(kiosk.accept(visit));
    QVERIFY(kiosk.empties());
    const FakeOffice::Stored stored = office.submissions().value(visit.submission.id);
    QCOMPARE(stored.json, canonicalJson(visit.submission.toJson()));
    QCOMPARE(stored.times, 1);
    for (const QByteArray& image : visit.images)
        QCOMPARE(office.blobs().value(Sha256::of(image)), image);
    QTRY_COMPARE(delivered.size(), 1);
    QCOMPARE(delivered[0][0].value<SubmissionId>(), visit.submission.id);
}

void TestPumpStories::waitsForTheNetwork()
{
    FakeOffice office(m_authority);
    office.close();
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    kiosk.pump.start();
    for (quint32 seed = 1; seed <= 5; ++seed)
        QVERIFY(kiosk.accept(scriptedVisit(seed)));
    QCOMPARE(kiosk.complaint(), u"wire.unreachable"_s);
    QCOMPARE(kiosk.outbox.count().waiting, 5);
    office.open();
    QVERIFY(kiosk.empties());
    QCOMPARE(office.submissions().size(), 5);
    QVERIFY(!kiosk.pump.status().problem);
}

void TestPumpStories::keepsEntriesOverARestart()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    const ScriptedVisit visit = scriptedVisit(1);
    {
        KioskSide kiosk(folder.path(), office.address(), office.practice());
        QVERIFY(kiosk.accept(visit));
    }
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    QVERIFY(kiosk.opening && kiosk.opening->ok());
    QCOMPARE(kiosk.opening->value().count.waiting, 1);
    QVERIFY(kiosk.opening->value().movedAside.isEmpty());
    kiosk.pump.start();
    QVERIFY(kiosk.empties());
    QCOMPARE(office.submissions().value(visit.submission.id).json,
             canonicalJson(visit.submission.toJson()));
}

void TestPumpStories::officeMisbehavesThenMends_data()
{
    QTest::addColumn<Mood>("mood");
    QTest::newRow("garbage") << Mood::Garbage;
    QTest::newRow("a web page") << Mood::Page;
    QTest::newRow("cut while asking") << Mood::CutWhileAsking;
    QTest::newRow("cut while answering") << Mood::CutAnswer;
    QTest::newRow("endless") << Mood::Endless;
    QTest::newRow("a redirect") << Mood::Elsewhere;
}

void TestPumpStories::officeMisbehavesThenMends()
{
    QFETCH(Mood, mood);
    FakeOffice office(m_authority);
    office.mood = mood;
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    kiosk.pump.start();
    QVERIFY(kiosk.accept(scriptedVisit(1)));
    QVERIFY(kiosk.complaint().startsWith(u"wire."_s));
    QTest::qWait(600);
    QCOMPARE(kiosk.outbox.count(), (OutboxCount{1, 0}));
    office.mood = Mood::Well;
    QVERIFY(kiosk.empties());
    QCOMPARE(office.submissions().size(), 1);
}

void TestPumpStories::certificateIsWrongThenRight()
{
    FakeOffice office(m_authority);
    office.setCredentials(m_authority.serverAt(u"office.example"_s), QSsl::TlsV1_3OrLater);
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    kiosk.pump.start();
    QVERIFY(kiosk.accept(scriptedVisit(1)));
    QCOMPARE(kiosk.complaint(), u"wire.certificate"_s);
    QVERIFY2(office.heard().isEmpty(), "an impostor is told nothing");
    office.setCredentials(m_authority.serverAt(u"127.0.0.1"_s), QSsl::TlsV1_3OrLater);
    QVERIFY(kiosk.empties());
}

void TestPumpStories::officeRestartsAmidUploads()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    QRandomGenerator random(7);
    int asked = 0;
    connect(&office, &FakeOffice::asked, this, [&] {
        // Often enough to hit blobs and submissions, seldom enough to come to an end.
        if (++asked < 60 && random.bounded(3) == 0)
            QMetaObject::invokeMethod(
                &office, [&office] { office.restart(); }, Qt::QueuedConnection);
    });
    kiosk.pump.start();
    for (quint32 seed = 1; seed <= 6; ++seed)
        QVERIFY(kiosk.accept(scriptedVisit(seed)));
    QVERIFY(kiosk.empties(60'000));
    QCOMPARE(office.submissions().size(), 6);
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const Submission submission = scriptedVisit(seed).submission;
        QCOMPARE(office.submissions().value(submission.id).json,
                 canonicalJson(submission.toJson()));
    }
}

void TestPumpStories::picturesGoOnce()
{
    FakeOffice office(m_authority);
    office.answersInstead = [](const HeardRequest& request) {
        return request.target.startsWith("/v1/submissions/")
                   ? FakeOffice::problemAnswer(503, u"office.draining"_s)
                   : QByteArray();
    };
    QTemporaryDir folder;
    const ScriptedVisit visit = scriptedVisit(1);
    {
        KioskSide kiosk(folder.path(), office.address(), office.practice());
        kiosk.pump.start();
        QVERIFY(kiosk.accept(visit));
        QCOMPARE(kiosk.complaint(), u"office.draining"_s);
    }
    QCOMPARE(office.timesHeard("PUT", "/v1/blobs/"), 3);
    office.answersInstead = nullptr;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    kiosk.pump.start();
    QVERIFY(kiosk.empties());
    QCOMPARE(office.timesHeard("PUT", "/v1/blobs/"), 3);
}

void TestPumpStories::officeForgotPictures()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    bool forgot = false;
    office.answersInstead = [&](const HeardRequest& request) {
        if (!forgot && request.target.startsWith("/v1/submissions/")) {
            forgot = true;
            office.forgetBlobs(); // restored from last night's backup
        }
        return QByteArray();
    };
    kiosk.pump.start();
    QVERIFY(kiosk.accept(scriptedVisit(1)));
    QVERIFY(kiosk.empties());
    QCOMPARE(office.timesHeard("PUT", "/v1/blobs/"), 6);
    QCOMPARE(office.blobs().size(), 3);
}

void TestPumpStories::sameVisitTwice()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    const ScriptedVisit visit = scriptedVisit(1);
    QVERIFY(kiosk.accept(visit));
    QVERIFY(kiosk.accept(visit));
    QCOMPARE(kiosk.outbox.count().waiting, 1);
    kiosk.pump.start();
    QVERIFY(kiosk.empties());
    // And once more after it was delivered: the office knows it by its id.
    QVERIFY(kiosk.accept(visit));
    QVERIFY(kiosk.empties());
    QCOMPARE(office.submissions().size(), 1);
    QCOMPARE(office.submissions().value(visit.submission.id).times, 2);
}

void TestPumpStories::sameIdOtherContent()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    ScriptedVisit visit = scriptedVisit(1);
    QVERIFY(kiosk.accept(visit));
    visit.submission.language = u"es"_s;
    const Done again = kiosk.accept(visit);
    QVERIFY(!again);
    QCOMPARE(again.problem().code, u"outbox.content"_s);
    QCOMPARE(kiosk.outbox.count().waiting, 1);
}

void TestPumpStories::refusedForGoodIsSetAside_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("malformed") << 400 << "/v1/submissions/"_ba;
    QTest::newRow("other content") << 409 << "/v1/submissions/"_ba;
    QTest::newRow("too large") << 413 << "/v1/submissions/"_ba;
    QTest::newRow("incoherent") << 422 << "/v1/submissions/"_ba;
    QTest::newRow("picture is not its hash") << 422 << "/v1/blobs/"_ba;
}

void TestPumpStories::refusedForGoodIsSetAside()
{
    QFETCH(int, status);
    QFETCH(QByteArray, path);
    FakeOffice office(m_authority);
    const ScriptedVisit poison = scriptedVisit(1);
    const QByteArray target =
        path + (path.contains("blobs") ? poison.submission.images[0].sha256.hex()
                                       : poison.submission.id.text())
                   .toLatin1();
    office.answersInstead = [&](const HeardRequest& request) {
        return request.target == target ? FakeOffice::problemAnswer(status, u"no.good"_s)
                                        : QByteArray();
    };
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    QVERIFY(kiosk.accept(poison));
    QVERIFY(kiosk.accept(scriptedVisit(2)));
    kiosk.pump.start();
    QTRY_COMPARE(kiosk.outbox.count(), (OutboxCount{0, 1}));
    QVERIFY(office.submissions().contains(scriptedVisit(2).submission.id));
    QCOMPARE(office.timesHeard("PUT", target), 1);
    QTRY_COMPARE(kiosk.pump.status().count, (OutboxCount{0, 1}));
}

void TestPumpStories::refusedForNowIsTriedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 404, 408, 429, 500, 502, 503})
        QTest::addRow("%d", status) << status;
}

void TestPumpStories::refusedForNowIsTriedAgain()
{
    QFETCH(int, status);
    FakeOffice office(m_authority);
    int refusals = 0;
    office.answersInstead = [&](const HeardRequest&) {
        return ++refusals <= 3 ? FakeOffice::problemAnswer(status, u"not.now"_s) : QByteArray();
    };
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    kiosk.pump.start();
    QVERIFY(kiosk.accept(scriptedVisit(1)));
    QCOMPARE(kiosk.complaint(), u"not.now"_s);
    QVERIFY(kiosk.empties());
    QCOMPARE(office.submissions().size(), 1);
}

void TestPumpStories::asideCanWaitAgain()
{
    FakeOffice office(m_authority);
    office.answersInstead = [](const HeardRequest&) {
        return FakeOffice::problemAnswer(422, u"submission.schema"_s);
    };
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    QVERIFY(kiosk.accept(scriptedVisit(1)));
    kiosk.pump.start();
    QTRY_COMPARE(kiosk.outbox.count(), (OutboxCount{0, 1}));
    office.answersInstead = nullptr; // the office was updated
    kiosk.outbox.retryAside(&kiosk.pump, [&kiosk](const Done&) { kiosk.pump.wake(); });
    QVERIFY(kiosk.empties());
    QCOMPARE(office.submissions().size(), 1);
}

void TestPumpStories::oneEntryFailsTheOthersGo()
{
    FakeOffice office(m_authority);
    const ScriptedVisit unlucky = scriptedVisit(1);
    const QByteArray target = "/v1/submissions/" + unlucky.submission.id.text().toLatin1();
    office.answersInstead = [&](const HeardRequest& request) {
        return request.target == target ? FakeOffice::problemAnswer(500, u"office.defect"_s)
                                        : QByteArray();
    };
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    for (quint32 seed = 1; seed <= 4; ++seed)
        QVERIFY(kiosk.accept(scriptedVisit(seed)));
    kiosk.pump.start();
    QTRY_COMPARE(office.submissions().size(), 3);
    QTRY_COMPARE(kiosk.outbox.count(), (OutboxCount{1, 0}));
    office.answersInstead = nullptr;
    QVERIFY(kiosk.empties());
}

void TestPumpStories::receiptIsForged()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    const SigningKeys genuine = office.receiptKeys;
    office.receiptKeys = SigningKeys::generate();
    kiosk.pump.start();
    QVERIFY(kiosk.accept(scriptedVisit(1)));
    QCOMPARE(kiosk.complaint(), u"outbox.receipt"_s);
    QTest::qWait(500);
    QCOMPARE(kiosk.outbox.count(), (OutboxCount{1, 0}));
    office.receiptKeys = genuine;
    QVERIFY(kiosk.empties());
}

void TestPumpStories::receiptNamesAnotherVisit()
{
    FakeOffice office(m_authority);
    office.answersInstead = [&](const HeardRequest& request) {
        if (!request.target.startsWith("/v1/submissions/"))
            return QByteArray();
        const Submission submission = scriptedVisit(1).submission;
        Receipt receipt{SubmissionId::fresh(),
                        Sha256::of(canonicalJson(submission.toJson())),
                        QDateTime::currentDateTimeUtc(),
                        {}};
        receipt.signature = *sign(receipt.signedBytes(), office.receiptKeys);
        return FakeOffice::answer(201, receipt.toJson());
    };
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    kiosk.pump.start();
    QVERIFY(kiosk.accept(scriptedVisit(1)));
    QCOMPARE(kiosk.complaint(), u"outbox.receipt"_s);
    QCOMPARE(kiosk.outbox.count(), (OutboxCount{1, 0}));
}

void TestPumpStories::receiptNamesOtherContent()
{
    FakeOffice office(m_authority);
    office.answersInstead = [&](const HeardRequest& request) {
        if (!request.target.startsWith("/v1/submissions/"))
            return QByteArray();
        Receipt receipt{scriptedVisit(1).submission.id,
                        Sha256::of("half of it"),
                        QDateTime::currentDateTimeUtc(),
                        {}};
        receipt.signature = *sign(receipt.signedBytes(), office.receiptKeys);
        return FakeOffice::answer(201, receipt.toJson());
    };
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    kiosk.pump.start();
    QVERIFY(kiosk.accept(scriptedVisit(1)));
    QCOMPARE(kiosk.complaint(), u"outbox.receipt"_s);
    QCOMPARE(kiosk.outbox.count(), (OutboxCount{1, 0}));
}

void TestPumpStories::picturesMustBeTheVisits()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    ScriptedVisit missing = scriptedVisit(1);
    missing.images.removeLast();
    QCOMPARE(kiosk.accept(missing).problem().code, u"outbox.image"_s);
    ScriptedVisit strange = scriptedVisit(1);
    strange.images.append("of somebody else");
    QCOMPARE(kiosk.accept(strange).problem().code, u"outbox.image"_s);
    QCOMPARE(kiosk.outbox.count(), OutboxCount());
}

void TestPumpStories::kioskIsNotEnrolled()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    Practice none;
    KioskSide kiosk(folder.path(), office.address(), none);
    QCOMPARE(kiosk.outbox.canAccept().problem().code, u"sealing.key"_s);
    QCOMPARE(kiosk.accept(scriptedVisit(1)).problem().code, u"sealing.key"_s);
    kiosk.outbox.setSealingKey(office.practice().sealingKey);
    QVERIFY(kiosk.outbox.canAccept());
    QVERIFY(kiosk.accept(scriptedVisit(1)));
}

void TestPumpStories::statusTellsStaff()
{
    FakeOffice office(m_authority);
    office.close();
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    kiosk.pump.start();
    QVERIFY(!kiosk.pump.status().lastContact.isValid());
    QVERIFY(kiosk.accept(scriptedVisit(1)));
    QCOMPARE(kiosk.complaint(), u"wire.unreachable"_s);
    QCOMPARE(kiosk.pump.status().count.waiting, 1);
    office.open();
    QVERIFY(kiosk.empties());
    QTRY_VERIFY(!kiosk.pump.status().problem);
    QCOMPARE(kiosk.pump.status().count, OutboxCount());
    QVERIFY(kiosk.pump.status().lastContact.secsTo(QDateTime::currentDateTimeUtc()) < 20);
}

QTEST_GUILESS_MAIN(TestPumpStories)
#include "test_pump_stories.moc"
