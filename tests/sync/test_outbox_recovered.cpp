// The story of a broken outbox to its end: what is whole reaches the office once.

#include "kiosk_side.h"
#include "record/canonical_json.h"

#include <QDir>
#include <QRandomGenerator>

using namespace anteroom;
using namespace Qt::StringLiterals;

class TestOutboxRecovered : public QObject {
    Q_OBJECT

private:
    PracticeAuthority m_authority;

private Q_SLOTS:
    void headIsGoneAndAllArrive();
    void breaksAtRandomAndNothingIsDoubled_data();
    void breaksAtRandomAndNothingIsDoubled();
};

void TestOutboxRecovered::headIsGoneAndAllArrive()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    {
        KioskSide kiosk(folder.path(), office.address(), office.practice());
        for (quint32 seed = 1; seed <= 8; ++seed)
            QVERIFY(kiosk.accept(scriptedVisit(seed)));
    }
    QFile file(folder.filePath(u"outbox.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(4096, '\x5a')), 4096);
    file.close();
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    QVERIFY(kiosk.opening && kiosk.opening->ok());
    QVERIFY(!kiosk.opening->value().movedAside.isEmpty());
    QCOMPARE(kiosk.opening->value().count.waiting, 8);
    QCOMPARE(kiosk.outbox.condition().repairs, (OutboxRepairs{1, 8, 0}));
    kiosk.pump.start();
    QVERIFY(kiosk.empties());
    for (quint32 seed = 1; seed <= 8; ++seed) {
        const ScriptedVisit visit = scriptedVisit(seed);
        QCOMPARE(office.submissions().value(visit.submission.id).json,
                 canonicalJson(visit.submission.toJson()));
        QCOMPARE(office.submissions().value(visit.submission.id).times, 1);
        for (const QByteArray& image : visit.images)
            QCOMPARE(office.blobs().value(Sha256::of(image)), image);
    }
}

void TestOutboxRecovered::breaksAtRandomAndNothingIsDoubled_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestOutboxRecovered::breaksAtRandomAndNothingIsDoubled()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    {
        KioskSide kiosk(folder.path(), office.address(), office.practice());
        for (quint32 visit = 1; visit <= 8; ++visit)
            QVERIFY(kiosk.accept(scriptedVisit(visit)));
        // Some are at the office already, and forgotten here.
        kiosk.pump.start();
        QTRY_VERIFY(kiosk.outbox.count().waiting <= 5);
        kiosk.pump.stop();
    }
    QFile file(folder.filePath(u"outbox.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (int i = 0; i < 4; ++i) {
        QVERIFY(file.seek(random.bounded(quint32(file.size()))));
        QVERIFY(file.write(QByteArray(1 + random.bounded(3000), '\x77')) > 0);
    }
    file.close();
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    QVERIFY(kiosk.opening && kiosk.opening->ok());
    kiosk.pump.start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox.count().waiting, 0, 30'000);
    for (auto each = office.submissions().cbegin(); each != office.submissions().cend(); ++each) {
        bool known = false;
        for (quint32 visit = 1; visit <= 8; ++visit) {
            const Submission submission = scriptedVisit(visit).submission;
            known = known || (submission.id == each.key() &&
                              canonicalJson(submission.toJson()) == each->json);
        }
        QVERIFY2(known, "the office has a visit that nobody handed in");
    }
}

QTEST_GUILESS_MAIN(TestOutboxRecovered)
#include "test_outbox_recovered.moc"
