// A picture goes over the network once, however often its visit is tried.

#include "kiosk_side.h"

#include <QRandomGenerator>

using namespace anteroom;
using namespace Qt::StringLiterals;

class TestOutboxPictures : public QObject {
    Q_OBJECT

private:
    PracticeAuthority m_authority;

    // What the office took in, by the hash: bytes that came and were stored.
    QHash<QByteArray, int> m_taken;
    void countTaken(FakeOffice& office);

private Q_SLOTS:
    void init() { m_taken.clear(); }
    void onceOverRestartsAndFaults_data();
    void onceOverRestartsAndFaults();
    void answerIsLostAndTheKioskEnds_data();
    void answerIsLostAndTheKioskEnds();
    void pictureIsGoneEverywhere();
    void officeForgetsAgainAndAgain();
};

void TestOutboxPictures::countTaken(FakeOffice& office)
{
    connect(&office, &FakeOffice::asked, this, [this, &office] {
        const HeardRequest& request = office.heard().last();
        if (request.method == "PUT" && request.target.startsWith("/v1/blobs/"))
            ++m_taken[request.target];
    });
}

void TestOutboxPictures::onceOverRestartsAndFaults_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestOutboxPictures::onceOverRestartsAndFaults()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    FakeOffice office(m_authority);
    countTaken(office);
    // Whatever is stored, its answer may be lost, refused for now, or come after the kiosk's end.
    office.answersInstead = [&](const HeardRequest& request) {
        const bool isBlob = request.target.startsWith("/v1/blobs/");
        office.mood = random.bounded(4) == 0 ? FakeOffice::Mood::CutAnswer : FakeOffice::Mood::Well;
        return !isBlob && random.bounded(2) == 0 ? FakeOffice::problemAnswer(503, u"not.now"_s)
                                                 : QByteArray();
    };
    QTemporaryDir folder;
    quint32 visits = 0;
    for (int life = 0; life < 6; ++life) {
        KioskSide kiosk(folder.path(), office.address(), office.practice());
        kiosk.pump.start();
        QVERIFY(kiosk.accept(scriptedVisit(100 * seed + ++visits)));
        QTest::qWait(random.bounded(150));
    }
    office.answersInstead = nullptr;
    office.mood = FakeOffice::Mood::Well;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    kiosk.pump.start();
    QVERIFY(kiosk.empties(60'000));
    QCOMPARE(office.submissions().size(), qsizetype(visits));
    QCOMPARE(m_taken.size(), qsizetype(visits) * 3);
    for (auto picture = m_taken.cbegin(); picture != m_taken.cend(); ++picture)
        QCOMPARE(picture.value(), 1);
}

void TestOutboxPictures::answerIsLostAndTheKioskEnds_data()
{
    QTest::addColumn<FakeOffice::Mood>("mood");
    QTest::newRow("cut in its midst") << FakeOffice::Mood::CutAnswer;
    QTest::newRow("not begun") << FakeOffice::Mood::HangsUp;
}

void TestOutboxPictures::answerIsLostAndTheKioskEnds()
{
    QFETCH(FakeOffice::Mood, mood);
    FakeOffice office(m_authority);
    countTaken(office);
    QTemporaryDir folder;
    office.mood = mood;
    {
        KioskSide kiosk(folder.path(), office.address(), office.practice());
        QVERIFY(kiosk.accept(scriptedVisit(1)));
        kiosk.pump.start();
        QTRY_COMPARE(office.blobs().size(), 1);
        // The office has it, and the kiosk will never know from that answer.
    }
    office.mood = FakeOffice::Mood::Well;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    kiosk.pump.start();
    QVERIFY(kiosk.empties());
    QCOMPARE(m_taken.size(), 3);
    for (const int times : std::as_const(m_taken))
        QCOMPARE(times, 1);
}

void TestOutboxPictures::pictureIsGoneEverywhere()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    const QByteArray gone = scriptedVisit(1).submission.images[0].sha256.hex().toLatin1();
    const QByteArray target = "/v1/submissions/" + scriptedVisit(1).submission.id.text().toLatin1();
    // It asks for a picture that this kiosk never had.
    office.answersInstead = [&](const HeardRequest& request) {
        if (request.target != target)
            return QByteArray();
        QJsonObject body{{u"code"_s, u"submission.blobs"_s},
                         {u"detail"_s, u"Pictures are missing."_s},
                         {u"missing"_s, QJsonArray{Sha256::of("another").hex()}}};
        return FakeOffice::answer(409, body, "application/problem+json");
    };
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    QVERIFY(kiosk.accept(scriptedVisit(1)));
    QVERIFY(kiosk.accept(scriptedVisit(2)));
    kiosk.pump.start();
    QTRY_COMPARE(kiosk.outbox.count(), (OutboxCount{0, 1}));
    QCOMPARE(kiosk.outbox.condition().asideCodes, (QMap<QString, int>{{u"outbox.blob"_s, 1}}));
    QCOMPARE(office.submissions().size(), 1);
    QCOMPARE(office.timesHeard("PUT", "/v1/blobs/" + gone), 1);
}

void TestOutboxPictures::officeForgetsAgainAndAgain()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    int forgets = 5;
    office.answersInstead = [&](const HeardRequest& request) {
        if (request.target.startsWith("/v1/submissions/") && forgets-- > 0)
            office.forgetBlobs();
        return QByteArray();
    };
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    QVERIFY(kiosk.accept(scriptedVisit(1)));
    QVERIFY(kiosk.accept(scriptedVisit(2)));
    kiosk.pump.start();
    QVERIFY(kiosk.empties(30'000));
    QCOMPARE(office.submissions().size(), 2);
}

QTEST_GUILESS_MAIN(TestOutboxPictures)
#include "test_outbox_pictures.moc"
