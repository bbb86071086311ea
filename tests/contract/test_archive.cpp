// The archive of an office: what was written is in it, in the face of everybody else who may touch
// the records' log, and what was done to the archive is seen.

#include "kept_records.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Another program with the database open, as the sqlite3 shell; one may find it busy.
void asStranger(const QString& path, const QStringList& statements, bool mayFail = false)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("The stranger cannot open the database.");
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement) && !mayFail)
                qFatal("%s", qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"stranger"_s);
}

void flip(const QString& path, qint64 at)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at))
        qFatal("Nothing to flip.");
    char byte = 0;
    file.peek(&byte, 1);
    byte = static_cast<char>(byte ^ 0x10);
    file.write(&byte, 1);
}

LogPlace logNow(const KeptRecords& records)
{
    const auto end = endOfLog(records.database() + u"-wal"_s);
    return end ? *end : LogPlace();
}

void smallLog(ArchiveRules& rules)
{
    rules.homeAfter = 64 * 1024;
}

} // namespace

class TestArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasAllThatWasWritten()
    {
        KeptRecords records;
        records.open(&smallLog);
        records.addPatients(50);
        QVERIFY(records.isArchived());
        const LogPlace before = logNow(records);
        for (int i = 0; i < 5; ++i) {
            records.addPatients(60);
            QVERIFY(records.isArchived());
        }
        QVERIFY2(!logNow(records).sameLog(before), "the log was emptied meanwhile");
        records.close();
        const auto report = records.restore(u"back"_s);
        QVERIFY2(report, qPrintable(report ? QString() : report.problem().advice));
        QCOMPARE(report->found.patients, 350);
        QCOMPARE(report->found.auditBreak, QString());
        QVERIFY(report->archivedUntil.isValid());
        QCOMPARE(rowsDigest(records.path(u"back/office.db"_s)), rowsDigest(records.database()));
        QVERIFY(QFile::exists(records.path(u"back/consents/forms/empty.txt"_s)));
        QCOMPARE(strandsIn(records.archiveFolder()).size(), 1);
    }

    // Somebody reads all the while; the log can be emptied only between two of them.
    void goesOnWhileOthersRead()
    {
        KeptRecords records;
        records.open(&smallLog);
        QVERIFY(records.isArchived());
        const LogPlace before = logNow(records);
        std::atomic<bool> ending = false;
        std::vector<std::thread> readers;
        for (int i = 0; i < 3; ++i)
            readers.emplace_back([&] {
                while (!ending)
                    (void)records.store().read([](const Snapshot& snapshot) {
                        return snapshot.select("SELECT count(*) FROM audit");
                    });
            });
        records.addPatients(400);
        const QDeadlineTimer busy(60s); // a machine on which the archive's turn comes seldom
        while (logNow(records).sameLog(before) && !busy.hasExpired())
            records.addPatients(20);
        ending = true;
        for (std::thread& reader : readers)
            reader.join();
        QVERIFY(records.isArchived());
        QVERIFY2(!logNow(records).sameLog(before), "the log was emptied meanwhile");
        records.close();
        QVERIFY(records.restore(u"back"_s));
        QCOMPARE(rowsDigest(records.path(u"back/office.db"_s)), rowsDigest(records.database()));
    }

    void goesOnAfterARestart()
    {
        KeptRecords records;
        for (int start = 0; start < 3; ++start) {
            records.open(&smallLog);
            records.addPatients(40);
            QVERIFY(records.isArchived());
            records.addPatients(3); // taken as it ends
            records.close();
        }
        QCOMPARE(records.told("archive.resumed"), 2);
        QCOMPARE(records.told("archive.base_made"), 1);
        QVERIFY(records.restore(u"back"_s));
        QCOMPARE(rowsDigest(records.path(u"back/office.db"_s)), rowsDigest(records.database()));
    }

    // Two may begin within a second, and a clock may be set back.
    void strandsFollowEachOtherWhateverTheClockSays()
    {
        const QTemporaryDir folder;
        const QDateTime moment(QDate(2026, 11, 24), QTime(10, 31, 7), Qt::UTC);
        QStringList made;
        for (const int later : {0, 0, -3600, 5}) {
            made.append(nextStrandPath(folder.path(), moment.addSecs(later)));
            QVERIFY(QDir().mkpath(made.last()));
        }
        QStringList found;
        for (const ArchiveStrand& strand : strandsIn(folder.path()))
            found.append(strand.folder);
        QCOMPARE(found, made);
    }

    void seesWhatWasWrittenWhileTheOfficeWasDown()
    {
        KeptRecords records;
        records.open(&smallLog);
        records.addPatients(40);
        QVERIFY(records.isArchived());
        records.close();
        asStranger(records.database(), {u"UPDATE counter SET value = value + 1"_s});
        records.open(&smallLog);
        QVERIFY(QTest::qWaitFor([&] { return records.told("archive.base_made") == 2; }, 30'000));
        records.addPatients(10);
        QVERIFY(records.isArchived());
        records.close();
        QCOMPARE(strandsIn(records.archiveFolder()).size(), 2);
        QVERIFY(records.restore(u"back"_s));
        QCOMPARE(rowsDigest(records.path(u"back/office.db"_s)), rowsDigest(records.database()));
    }

    // Others write to the records and try to empty the log under the archive's hands.
    void holdsTheLogAgainstStrangers()
    {
        KeptRecords records;
        records.open([](ArchiveRules& rules) {
            smallLog(rules);
            rules.every = std::chrono::milliseconds(150);
        });
        QVERIFY(records.isArchived());
        std::atomic<bool> ending = false;
        std::thread stranger([&] {
            while (!ending) {
                asStranger(records.database(),
                           {u"PRAGMA busy_timeout = 20"_s,
                            u"UPDATE counter SET value = value + 1 WHERE name = 'record_number'"_s,
                            u"PRAGMA wal_checkpoint(RESTART)"_s},
                           true);
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        });
        records.addPatients(300);
        ending = true;
        stranger.join();
        QVERIFY(records.isArchived());
        records.close();
        QCOMPARE(records.told("archive.torn_off"), 0);
        QVERIFY(records.restore(u"back"_s));
        QCOMPARE(rowsDigest(records.path(u"back/office.db"_s)), rowsDigest(records.database()));
    }

    void keepsTheNewestBasesOnly()
    {
        KeptRecords records;
        for (int start = 0; start < 4; ++start) {
            records.open(&smallLog);
            QVERIFY(QTest::qWaitFor([&] { return records.told("archive.base_made") == start + 1; },
                                    30'000));
            records.addPatients(5);
            records.close();
            asStranger(records.database(), {u"UPDATE counter SET value = value + 1"_s});
        }
        QCOMPARE(strandsIn(records.archiveFolder()).size(), 2);
    }

    void isTakenByOneOfficeAlone()
    {
        KeptRecords records;
        records.open(&smallLog);
        ArchiveRules rules;
        rules.folder = records.archiveFolder();
        rules.publicKey = records.key().keys.publicKey;
        const auto second = Archiver::open(records.office(), rules, {});
        QVERIFY(!second);
        QCOMPARE(second.problem().code, u"archive.taken"_s);
    }

    // The archive's folder can't be written to for a while; then it has all that came meanwhile.
    void waitsForItsDisk()
    {
        KeptRecords records;
        records.open(&smallLog);
        records.addPatients(10);
        QVERIFY(records.isArchived());
        const QString strand = strandsIn(records.archiveFolder()).last().folder;
        records.close(); // so that the next piece wants a new file
        records.open(&smallLog);
        QVERIFY(QDir().rename(strand, records.path(u"away"_s)));
        records.addPatients(20);
        QVERIFY(QTest::qWaitFor([&] { return records.told("archive.failed") > 0; }, 30'000));
        const auto state = ArchiveState::load(records.archiveFolder());
        QVERIFY(state && !state->problem.isEmpty());
        QVERIFY(QDir().rename(records.path(u"away"_s), strand));
        QVERIFY(records.isArchived());
        records.close();
        QVERIFY(records.restore(u"back"_s));
        QCOMPARE(rowsDigest(records.path(u"back/office.db"_s)), rowsDigest(records.database()));
    }

    void saysUpToWhereItIsWhole()
    {
        KeptRecords records;
        records.open(&smallLog);
        for (int i = 0; i < 6; ++i) {
            records.addPatients(20);
            QVERIFY(records.isArchived());
        }
        records.close();
        const QList<ArchiveFile> logs = strandsIn(records.archiveFolder()).last().logs;
        QVERIFY(!logs.isEmpty());
        const QString log = logs.last().path;
        const qint64 size = QFileInfo(log).size();
        QVERIFY(QFile::copy(log, records.path(u"good.log"_s)));

        flip(log, size * 2 / 3);
        const auto damaged = records.restore(u"damaged"_s);
        QVERIFY(!damaged);
        QCOMPARE(damaged.problem().code, u"archive.damaged"_s);
        QVERIFY(!QFile::exists(records.path(u"damaged"_s)));
        const qsizetype at = damaged.problem().advice.indexOf(u"--until "_s);
        QVERIFY2(at > 0, qPrintable(damaged.problem().advice));
        const QDateTime until =
            QDateTime::fromString(damaged.problem().advice.mid(at + 8).left(24), Qt::ISODateWithMs);
        const auto part = records.restore(u"part"_s, until);
        QVERIFY2(part, qPrintable(part ? QString() : part.problem().advice));
        QVERIFY(part->found.patients > 0 && part->found.patients < 120);

        // A kill cuts the last piece: what came before is restored.
        QVERIFY(QFile::remove(log));
        QVERIFY(QFile::copy(records.path(u"good.log"_s), log));
        QVERIFY(QFile::resize(log, size - 5));
        const auto cut = records.restore(u"cut"_s);
        QVERIFY2(cut, qPrintable(cut ? QString() : cut.problem().advice));
        QVERIFY(cut->found.patients >= 100 && cut->found.patients <= 120);
        QCOMPARE(cut->found.auditBreak, QString());

        // One of several files is gone.
        QVERIFY(QFile::rename(log, logPath(strandsIn(records.archiveFolder()).last().folder,
                                           logs.last().number + 1)));
        const auto gap = records.restore(u"gap"_s);
        QVERIFY(!gap);
        QCOMPARE(gap.problem().code, u"archive.gap"_s);
    }

    void opensWithNoOtherKey()
    {
        KeptRecords records;
        records.open(&smallLog);
        records.addPatients(5);
        QVERIFY(records.isArchived());
        records.close();
        const auto refused = restoreOffice(
            {records.archiveFolder(), BackupKey::generate().keys, records.path(u"back"_s), {}}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.problem().code, u"backup.key"_s);
        QVERIFY(!QFile::exists(records.path(u"back"_s)));
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "test_archive.moc"
