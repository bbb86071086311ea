// A file system that is really full: new visits are refused, those accepted drain.

#include "kiosk_side.h"
#include "outbox/space_reserve.h"
#include "small_disk.h"

using namespace anteroom;
using namespace Qt::StringLiterals;

class TestOutboxSmallDisk : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 mebi = 1024 * 1024;
    PracticeAuthority m_authority;

private Q_SLOTS:
    void fullDiskDrains();
    void fullDiskDrainsAfterARestart();
    void poisonIsSetAsideOnAFullDisk();
    void withoutReserveNoVisitBegins();
};

// NOLINTNEXTLINE: a test that cannot run says so by its name
#define NEEDS(disk)                                                                                \
    if (!(disk).isMounted())                                                                       \
    QSKIP("not run: a file system of its own cannot be mounted here")

void TestOutboxSmallDisk::fullDiskDrains()
{
    SmallDisk disk(96 * mebi);
    NEEDS(disk);
    FakeOffice office(m_authority);
    KioskSide kiosk(disk.path() + u"/outbox"_s, office.address(), office.practice());
    QVERIFY(kiosk.opening && kiosk.opening->ok());
    const SpaceReserve reserve(disk.path() + u"/outbox"_s);
    QVERIFY(reserve.isKept());
    QVERIFY2(!kiosk.outbox.canAccept(), "96 MB are too few for a visit to begin");
    quint32 taken = 0;
    for (; taken < 4; ++taken)
        QVERIFY(kiosk.accept(scriptedVisit(taken + 1, mebi)));
    disk.fill();
    // The log may have room of its own for one or two more.
    Done done;
    while ((done = kiosk.accept(scriptedVisit(taken + 1, mebi))) && taken < 12)
        ++taken;
    QVERIFY2(!done, "a full disk refuses");
    QCOMPARE(done.problem().code, u"outbox.full"_s);
    disk.fill(); // what the refusal gave back is taken at once
    QCOMPARE(kiosk.outbox.count(), (OutboxCount{int(taken), 0}));
    kiosk.pump.start();
    QVERIFY(kiosk.empties(60'000));
    QCOMPARE(office.submissions().size(), qsizetype(taken));
    QCOMPARE(office.timesHeard("PUT", "/v1/blobs/"), int(taken) * 3);
    QVERIFY2(reserve.isKept(), "it is made again");
    QVERIFY(kiosk.accept(scriptedVisit(taken + 1)));
}

void TestOutboxSmallDisk::fullDiskDrainsAfterARestart()
{
    SmallDisk disk(96 * mebi);
    NEEDS(disk);
    FakeOffice office(m_authority);
    const QString folder = disk.path() + u"/outbox"_s;
    {
        KioskSide kiosk(folder, office.address(), office.practice());
        for (quint32 seed = 1; seed <= 4; ++seed)
            QVERIFY(kiosk.accept(scriptedVisit(seed, mebi)));
    }
    disk.fill();
    KioskSide kiosk(folder, office.address(), office.practice());
    QVERIFY(kiosk.opening && kiosk.opening->ok());
    QCOMPARE(kiosk.outbox.count().waiting, 4);
    QVERIFY(!kiosk.outbox.canAccept());
    kiosk.pump.start();
    QVERIFY(kiosk.empties(60'000));
    QCOMPARE(office.submissions().size(), 4);
    QVERIFY(SpaceReserve(folder).isKept());
}

void TestOutboxSmallDisk::poisonIsSetAsideOnAFullDisk()
{
    SmallDisk disk(96 * mebi);
    NEEDS(disk);
    FakeOffice office(m_authority);
    const QByteArray target = "/v1/submissions/" + scriptedVisit(1).submission.id.text().toLatin1();
    office.answersInstead = [&](const HeardRequest& request) {
        return request.target == target ? FakeOffice::problemAnswer(422, u"no.good"_s)
                                        : QByteArray();
    };
    const QString folder = disk.path() + u"/outbox"_s;
    KioskSide kiosk(folder, office.address(), office.practice());
    for (quint32 seed = 1; seed <= 4; ++seed)
        QVERIFY(kiosk.accept(scriptedVisit(seed, mebi)));
    disk.fill();
    kiosk.pump.start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox.count(), (OutboxCount{0, 1}), 60'000);
    QCOMPARE(office.submissions().size(), 3);
    QCOMPARE(kiosk.outbox.condition().asideCodes, (QMap<QString, int>{{u"no.good"_s, 1}}));
}

void TestOutboxSmallDisk::withoutReserveNoVisitBegins()
{
    SmallDisk disk(180 * mebi);
    NEEDS(disk);
    FakeOffice office(m_authority);
    const QString folder = disk.path() + u"/outbox"_s;
    KioskSide kiosk(folder, office.address(), office.practice());
    QVERIFY(kiosk.outbox.canAccept()); // 32 MB are kept, and 128 MB are free beside them
    SpaceReserve reserve(folder);
    disk.fill();
    QVERIFY(reserve.giveBack());
    disk.fill();
    QVERIFY(!reserve.keep());
    QVERIFY(!QFile::exists(folder + u"/reserve"_s));
    QCOMPARE(kiosk.outbox.canAccept().problem().code, u"outbox.full"_s);
    disk.clear();
    QVERIFY(kiosk.outbox.canAccept());
}

QTEST_GUILESS_MAIN(TestOutboxSmallDisk)
#include "test_outbox_small_disk.moc"
