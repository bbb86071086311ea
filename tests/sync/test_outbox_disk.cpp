// What becomes of visits when the kiosk's disk is full, or its outbox broken.

#include "kiosk_side.h"

#include <csignal>
#include <QDir>
#include <sys/resource.h>

using namespace anteroom;
using namespace Qt::StringLiterals;

class TestOutboxDisk : public QObject {
    Q_OBJECT

private:
    PracticeAuthority m_authority;

private Q_SLOTS:
    void diskIsFull();
    void diskQuotaIsReached();
    void fileIsBroken_data();
    void fileIsBroken();
    void fileBreaksInUse();
    void fileIsNewer();
};

void TestOutboxDisk::diskIsFull()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice(), {}, 400 * 1024);
    QVERIFY(kiosk.opening && kiosk.opening->ok());
    QCOMPARE(kiosk.outbox.canAccept().problem().code, u"outbox.full"_s);
    quint32 taken = 0;
    Done done;
    while ((done = kiosk.accept(scriptedVisit(taken + 1))) && taken < 50)
        ++taken;
    QVERIFY2(taken >= 3 && taken < 50, "some find room, not all");
    QCOMPARE(done.problem().code, u"outbox.full"_s);
    QCOMPARE(kiosk.outbox.count().waiting, static_cast<int>(taken));
    kiosk.pump.start();
    QVERIFY(kiosk.empties());
    QCOMPARE(office.submissions().size(), static_cast<qsizetype>(taken));
    QVERIFY2(kiosk.accept(scriptedVisit(taken + 1)), "there is room again");
}

void TestOutboxDisk::diskQuotaIsReached()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    QVERIFY(kiosk.accept(scriptedVisit(1)));
    // No file of this process may grow further: what a quota or a full disk does to a write.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit little = before;
    little.rlim_cur = 64 * 1024;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    const Done refused = kiosk.accept(scriptedVisit(2));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!refused);
    QCOMPARE(refused.problem().code, u"outbox.full"_s);
    QVERIFY(!refused.problem().advice.isEmpty());

    QVERIFY2(kiosk.accept(scriptedVisit(3)), "room was made");
    kiosk.pump.start();
    QVERIFY(kiosk.empties());
    QVERIFY(office.submissions().contains(scriptedVisit(1).submission.id));
    QVERIFY(!office.submissions().contains(scriptedVisit(2).submission.id));
    QVERIFY(office.submissions().contains(scriptedVisit(3).submission.id));
}

void TestOutboxDisk::fileIsBroken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no database") << QByteArray(50'000, 'x');
    QTest::newRow("head only") << "SQLite format 3\0"_ba.leftJustified(5000, '\xff');
    QTest::newRow("a torn page") << QByteArray();
}

void TestOutboxDisk::fileIsBroken()
{
    QFETCH(QByteArray, content);
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"outbox.db"_s);
    if (content.isEmpty()) {
        {
            KioskSide kiosk(folder.path(), office.address(), office.practice());
            QVERIFY(kiosk.accept(scriptedVisit(1)));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 1; page < file.size() / 4096; ++page) {
            QVERIFY(file.seek(page * 4096));
            QCOMPARE(file.write(QByteArray(4096, '\xa5')), 4096);
        }
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    QFile broken(path);
    QVERIFY(broken.open(QIODevice::ReadOnly));
    const QByteArray before = broken.readAll();

    KioskSide kiosk(folder.path(), office.address(), office.practice());
    QVERIFY(kiosk.opening && kiosk.opening->ok());
    const QString aside = kiosk.opening->value().movedAside;
    QVERIFY(!aside.isEmpty());
    QFile kept(aside + u"/outbox.db"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), before);
    kiosk.pump.start();
    QVERIFY(kiosk.accept(scriptedVisit(2)));
    QVERIFY(kiosk.empties());
}

void TestOutboxDisk::fileBreaksInUse()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    QSignalSpy moved(&kiosk.outbox, &Outbox::movedAside);
    // More than SQLite keeps in memory.
    for (quint32 seed = 1; seed <= 12; ++seed)
        QVERIFY(kiosk.accept(scriptedVisit(seed, 400'000)));
    // The disk lies: everything in the file and its journal reads back as something else.
    for (const QString& name : {u"outbox.db"_s, u"outbox.db-wal"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QCOMPARE(file.write(QByteArray(size, '\x5a')), size);
    }
    kiosk.pump.start();
    QVERIFY2(kiosk.accept(scriptedVisit(31)), "a visit handed in now finds a new file");
    QVERIFY(kiosk.empties());
    QCOMPARE(moved.size(), 1);
    QVERIFY(office.submissions().contains(scriptedVisit(31).submission.id));
}

void TestOutboxDisk::fileIsNewer()
{
    FakeOffice office(m_authority);
    QTemporaryDir folder;
    {
        KioskSide kiosk(folder.path(), office.address(), office.practice());
        QVERIFY(kiosk.accept(scriptedVisit(1)));
    }
    QFile file(folder.filePath(u"outbox.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60)); // user_version, sqlite.org/fileformat.html §1.3
    QCOMPARE(file.write(QByteArray("\0\0\0\x63", 4)), 4);
    file.close();
    KioskSide kiosk(folder.path(), office.address(), office.practice());
    QVERIFY(kiosk.opening && !kiosk.opening->ok());
    QCOMPARE(kiosk.opening->problem().code, u"outbox.newer"_s);
    QVERIFY2(QDir(folder.path()).entryList({u"broken-*"_s}).isEmpty(), "it is left as it was");
}

QTEST_GUILESS_MAIN(TestOutboxDisk)
#include "test_outbox_disk.moc"
