// Backups of an office and what becomes of them: made while it works, damaged, lost, taken for
// another's, and restored.

#include "backup/file_lock.h"
#include "kept_records.h"
#include "office_process.h"
#include "record/canonical_json.h"

#include <csignal>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <sys/resource.h>
#include <unistd.h>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;

class TestBackup : public QObject {
    Q_OBJECT

private:
    // An office with 60 patients, its key, and one backup of it.
    QTemporaryDir m_place;
    QString m_office = m_place.filePath(u"office"_s);
    QString m_key = m_place.filePath(u"backup.key"_s);
    QString m_backup;
    QByteArray m_good;

    [[nodiscard]] ProgramRun backup() const
    {
        return runOffice({u"backup"_s, u"--data"_s, m_office});
    }
    [[nodiscard]] Result<RestoreReport> restoredFrom(const QString& from, const QString& to) const
    {
        const auto key = BackupKey::load(m_key);
        return restoreOffice({from, key->keys, m_place.filePath(to), {}}, {});
    }
    [[nodiscard]] QStringList leftovers() const
    {
        return QDir(m_office + u"/backups"_s).entryList({u"*.part"_s}) +
               QDir(m_office).entryList({u"*.copy"_s}, QDir::Dirs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(m_place.filePath(u"answers.json"_s), foundingAnswers());
        QCOMPARE(runOffice({u"init"_s, u"--data"_s, m_office, u"--answers"_s,
                            m_place.filePath(u"answers.json"_s)})
                     .exitCode,
                 0);
        QCOMPARE(
            runOffice({u"import-demo"_s, u"--data"_s, m_office, u"--patients"_s, u"60"_s}).exitCode,
            0);
        const ProgramRun keyless = backup();
        QCOMPARE(keyless.exitCode, 1);
        QVERIFY2(keyless.errors.contains("backup-key"), keyless.errors.constData());

        const ProgramRun made =
            runOffice({u"backup-key"_s, u"--data"_s, m_office, u"--out"_s, m_key});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        const QByteArray page = contentOf(m_key);
        const QByteArray secret = page.mid(page.indexOf("secret key: ") + 12).trimmed();
        QCOMPARE(secret.size(), 44);
        for (const QByteArray& said :
             {made.output, made.errors, contentOf(m_office + u"/office.json"_s)})
            QVERIFY2(!said.contains(secret), "the secret half is in the file alone");
        const ProgramRun again =
            runOffice({u"backup-key"_s, u"--data"_s, m_office, u"--out"_s, m_key + u".2"_s});
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.errors.contains("has a backup key already"), again.errors.constData());
        QVERIFY(!QFile::exists(m_key + u".2"_s));

        const ProgramRun first = backup();
        QVERIFY2(first.exitCode == 0, first.errors.constData());
        QVERIFY2(first.output.contains(": 60 patients, 0 submissions, until "),
                 first.output.constData());
        QVERIFY2(first.output.contains("audit chain holds"), first.output.constData());
        const QStringList all = backupsIn(m_office + u"/backups"_s);
        QCOMPARE(all.size(), 1);
        m_backup = all.first();
        m_good = contentOf(m_backup);
        QVERIFY(!m_good.contains("SQLite format"));
        QCOMPARE(leftovers(), QStringList());
    }

    void isRestoredToAnEmptyPlaceOnly()
    {
        const QString folder = m_place.filePath(u"back"_s);
        const QStringList line{u"restore"_s, u"--from"_s, m_backup, u"--key"_s,
                               m_key,        u"--data"_s, folder};
        const ProgramRun restored = runOffice(line);
        QVERIFY2(restored.exitCode == 0, restored.errors.constData());
        QVERIFY2(restored.output.contains("restored: 60 patients, 0 submissions, until "),
                 restored.output.constData());
        QCOMPARE(rowsDigest(folder + u"/office.db"_s), rowsDigest(m_office + u"/office.db"_s));
        for (const QString& name : {u"office.json"_s, u"pki/ca.key"_s, u"keys/sealing.key"_s})
            QCOMPARE(contentOf(folder + u'/' + name), contentOf(m_office + u'/' + name));
        QVERIFY(!(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ReadOther)));
        OfficeProcess served(folder);
        QVERIFY2(served.port() > 0, served.errors().constData());
        QCOMPARE(served.end(), 0);

        const QByteArray before = rowsDigest(folder + u"/office.db"_s);
        const ProgramRun over = runOffice(line);
        QCOMPARE(over.exitCode, 1);
        QVERIFY2(over.errors.contains("nothing is ever restored over an office"),
                 over.errors.constData());
        QCOMPARE(rowsDigest(folder + u"/office.db"_s), before);
    }

    // Office.json names an archive, and either nothing to lock it with or a place that can't be.
    void servesWithoutItsArchiveButNotWithoutAKey()
    {
        const QString folder = m_place.filePath(u"archiving"_s);
        QVERIFY(restoredFrom(m_backup, u"archiving"_s));
        const QString path = folder + u"/office.json"_s;
        QJsonObject settings = QJsonDocument::fromJson(contentOf(path)).object();
        const QJsonObject backup = settings.value(u"backup"_s).toObject();
        settings.insert(u"archive"_s, QJsonObject{{u"folder"_s, m_office + u"/office.db/in"_s}});
        settings.remove(u"backup"_s);
        write(path, QJsonDocument(settings).toJson());
        const ProgramRun keyless =
            runOffice({u"serve"_s, u"--data"_s, folder, u"--port"_s, u"0"_s});
        QCOMPARE(keyless.exitCode, 1);
        QVERIFY2(keyless.errors.contains("anteroom-office backup-key"), keyless.errors.constData());

        settings.insert(u"backup"_s, backup);
        write(path, QJsonDocument(settings).toJson());
        OfficeProcess office(folder);
        QVERIFY2(office.port() > 0, office.errors().constData());
        const ProgramRun looked = runOffice({u"doctor"_s, u"--data"_s, folder});
        QCOMPARE(looked.exitCode, 1);
        QVERIFY2(looked.output.contains("WRONG  archive: nothing was written to"),
                 looked.output.constData());
        QCOMPARE(office.end(), 0);
        QVERIFY(office.errors().contains("archive.absent code=archive.folder"));
    }

    void opensWithNoOtherKey()
    {
        const QString other = m_place.filePath(u"other.key"_s);
        write(other, BackupKey::generate().page(u"Another practice"_s, QDate(2026, 1, 1)));
        const QString folder = m_place.filePath(u"foreign"_s);
        const ProgramRun refused = runOffice(
            {u"restore"_s, u"--from"_s, m_backup, u"--key"_s, other, u"--data"_s, folder});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.errors.contains("does not open"), refused.errors.constData());
        const auto key = BackupKey::load(m_key);
        QVERIFY2(refused.errors.contains(backupKeyName(key->keys.publicKey).toUtf8()),
                 "it says which key is wanted");
        QVERIFY(!QFile::exists(folder));

        QByteArray page = contentOf(m_key);
        const qsizetype at = page.indexOf("secret key: ") + 20;
        page[at] = page[at] == 'A' ? 'B' : 'A';
        write(other, page);
        const ProgramRun mistyped = runOffice(
            {u"restore"_s, u"--from"_s, m_backup, u"--key"_s, other, u"--data"_s, folder});
        QCOMPARE(mistyped.exitCode, 1);
        QVERIFY2(mistyped.errors.contains("letter by letter"), mistyped.errors.constData());
    }

    void isRefusedWhenItWasCut()
    {
        const QString cut = m_place.filePath(u"cut.backup"_s);
        QRandomGenerator random(11);
        for (int i = 0; i < 40; ++i) {
            // Also just before the end, and nothing at all.
            const qint64 length = i == 0   ? 0
                                  : i < 10 ? m_good.size() - i
                                           : random.bounded(quint32(m_good.size()));
            write(cut, m_good.left(length));
            const auto report = restoredFrom(cut, u"from-cut"_s);
            QVERIFY2(!report, QByteArray::number(length).constData());
            QVERIFY(!report.problem().advice.isEmpty());
            QVERIFY(!QFile::exists(m_place.filePath(u"from-cut"_s)));
        }
    }

    void isRefusedWhenABitWasChanged()
    {
        const QString changed = m_place.filePath(u"changed.backup"_s);
        QRandomGenerator random(12);
        for (int i = 0; i < 120; ++i) {
            QByteArray bytes = m_good;
            // Every byte of the start, where the clear head is, and any later.
            const qsizetype at = i < 60 ? i * 5 : random.bounded(quint32(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8U)));
            write(changed, bytes);
            const auto report = restoredFrom(changed, u"from-changed"_s);
            QVERIFY2(!report, QByteArray::number(at).constData());
            QVERIFY(!report.problem().advice.isEmpty());
            QVERIFY(!QFile::exists(m_place.filePath(u"from-changed"_s)));
        }
    }

    void isRefusedWhenItIsSomethingElse()
    {
        const auto nothing = restoredFrom(m_place.filePath(u"nowhere"_s), u"x"_s);
        QCOMPARE(nothing.problem().code, u"backup.unreadable"_s);
        const auto database = restoredFrom(m_office + u"/office.db"_s, u"x"_s);
        QCOMPARE(database.problem().code, u"backup.not_ours"_s);
        const auto folder = restoredFrom(m_office, u"x"_s);
        QCOMPARE(folder.problem().code, u"restore.nothing"_s);
    }

    // The office works while its backup is made: what is in it was so at one moment.
    void isOfOneMoment()
    {
        KeptRecords records;
        records.open();
        records.addPatients(200);
        std::atomic<bool> ending = false;
        std::thread writing([&] {
            while (!ending)
                records.addPatients(1);
        });
        for (int round = 0; round < 3; ++round) {
            const QString path = records.path(u"live-%1.backup"_s.arg(round));
            const auto made =
                makeBackup({records.office(), records.key().keys.publicKey, path}, {});
            QVERIFY2(made, qPrintable(made ? QString() : made.problem().advice));
            const auto report = restoreOffice(
                {path, records.key().keys, records.path(u"back-%1"_s.arg(round)), {}}, {});
            QVERIFY2(report, qPrintable(report ? QString() : report.problem().advice));
            QCOMPARE(report->found.auditBreak, QString());
            // Every patient was made in one transaction with its entry of the audit.
            QCOMPARE(report->found.patients, report->found.auditEntries);
            QVERIFY(report->found.patients >= 200);
            QCOMPARE(report->found.patients, made->found.patients);
        }
        ending = true;
        writing.join();
    }

    void leavesTheOldOneWholeWhenItIsKilled()
    {
        QRandomGenerator random(13);
        const QString folder = m_place.filePath(u"killed"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(m_backup, folder + u"/anteroom-20260101T000000Z.backup"_s));
        for (int i = 0; i < 15; ++i) {
            QProcess process;
            process.start(QStringLiteral(ANTEROOM_BINARY_DIR "/bin/anteroom-office"),
                          {u"backup"_s, u"--data"_s, m_office, u"--to"_s, folder});
            QVERIFY(process.waitForStarted());
            QTest::qWait(static_cast<int>(random.bounded(250U)));
            process.kill();
            process.waitForFinished();
            const QStringList all = backupsIn(folder);
            QVERIFY(all.contains(folder + u"/anteroom-20260101T000000Z.backup"_s));
            for (const QString& each : all)
                QVERIFY2(restoredFrom(each, u"after-kill-%1"_s.arg(random.generate())),
                         qPrintable(each));
        }
        const ProgramRun last = runOffice({u"backup"_s, u"--data"_s, m_office, u"--to"_s, folder});
        QVERIFY2(last.exitCode == 0, last.errors.constData());
        QVERIFY(QDir(folder).entryList({u"*.part"_s}).isEmpty());
        QCOMPARE(leftovers(), QStringList());
    }

    // Of a program that was killed before its number stood in it, or whose number is another's now.
    void takesALockThatWasLeft()
    {
        for (const QByteArray& left : {QByteArray(), QByteArray::number(getpid()) + "\noffice\n"}) {
            write(m_office + u"/backup.lock"_s, left);
            const ProgramRun made = backup();
            QVERIFY2(made.exitCode == 0, made.errors.constData());
            QVERIFY(!QFile::exists(m_office + u"/backup.lock"_s));
        }
    }

    void isMadeByOneProgramAtATime()
    {
        FileLock others(m_office + u"/backup.lock"_s);
        QVERIFY(others.take().value());
        const ProgramRun refused = backup();
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.errors.contains("Another backup"), refused.errors.constData());
    }

    void leavesTheOldOneWholeWhenTheDiskIsFull_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::newRow("while it is copied") << qint64(200'000);
        QTest::newRow("while it is locked") << QFileInfo(m_office + u"/office.db"_s).size() + 1000;
    }
    void leavesTheOldOneWholeWhenTheDiskIsFull()
    {
        QFETCH(qint64, limit);
        const QStringList before = backupsIn(m_office + u"/backups"_s);
        QProcess process;
        process.setChildProcessModifier([limit] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit little{rlim_t(limit), rlim_t(limit)};
            setrlimit(RLIMIT_FSIZE, &little);
        });
        process.start(QStringLiteral(ANTEROOM_BINARY_DIR "/bin/anteroom-office"),
                      {u"backup"_s, u"--data"_s, m_office});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("Free some space"), said.constData());
        QCOMPARE(backupsIn(m_office + u"/backups"_s), before);
        QCOMPARE(contentOf(m_backup), m_good);
        QCOMPARE(leftovers(), QStringList());
    }

    void keepsTheNewest()
    {
        const QString folder = m_place.filePath(u"kept"_s);
        QVERIFY(QDir().mkpath(folder));
        for (int day = 1; day <= 20; ++day)
            write(folder + u"/anteroom-202601%1T000000Z.backup"_s.arg(day, 2, 10, QChar(u'0')),
                  "old");
        const ProgramRun made = runOffice({u"backup"_s, u"--data"_s, m_office, u"--to"_s, folder});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        const QStringList all = backupsIn(folder);
        QCOMPARE(all.size(), 14);
        QVERIFY(all.first().contains(u"20260108"_s));
    }

    void isNotMadeOfADamagedDatabase()
    {
        const QString copy = m_place.filePath(u"damaged"_s);
        QVERIFY(restoredFrom(m_backup, u"damaged"_s));
        QFile database(copy + u"/office.db"_s);
        QVERIFY(database.open(QIODevice::ReadWrite));
        for (qint64 page = 8; page < 40; ++page) {
            database.seek(page * 4096 + 8);
            database.write(QByteArray(600, '\x5a'));
        }
        database.close();
        const ProgramRun refused = runOffice({u"backup"_s, u"--data"_s, copy});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.errors.contains("damaged"), refused.errors.constData());
        QVERIFY(backupsIn(copy + u"/backups"_s).isEmpty());
        const ProgramRun looked = runOffice({u"doctor"_s, u"--data"_s, copy});
        QCOMPARE(looked.exitCode, 1);
        QVERIFY2(looked.output.contains("WRONG  database: "), looked.output.constData());
    }

    void theDoctorSaysWhatToDo()
    {
        QVERIFY(backup().exitCode == 0);
        const ProgramRun good = runOffice({u"doctor"_s, u"--data"_s, m_office});
        QVERIFY2(good.exitCode == 0, good.output.constData());
        for (const char* each : {"settings", "database", "audit", "clock", "disk",
                                 "certificate server", "certificate ca", "backup", "archive"})
            QVERIFY2(good.output.contains(QByteArray(" ") + each + ": "), each);

        const ProgramRun json = runOffice({u"doctor"_s, u"--data"_s, m_office, u"--json"_s});
        const QJsonObject said = QJsonDocument::fromJson(json.output).object();
        QCOMPARE(said.value(u"ok"_s).toBool(), true);
        QVERIFY(said.value(u"findings"_s).toArray().size() >= 9);

        // The newest backup is old.
        const QString aged = m_place.filePath(u"aged"_s);
        QVERIFY(restoredFrom(m_backup, u"aged"_s));
        const ProgramRun none = runOffice({u"doctor"_s, u"--data"_s, aged});
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.output.contains("WRONG  backup: there is none"), none.output.constData());
        QVERIFY(QDir().mkpath(aged + u"/backups"_s));
        QVERIFY(QFile::copy(m_backup, aged + u"/backups/anteroom-20260101T000000Z.backup"_s));
        const ProgramRun old = runOffice({u"doctor"_s, u"--data"_s, aged});
        QCOMPARE(old.exitCode, 1);
        QVERIFY2(old.output.contains("days old"), old.output.constData());
        QVERIFY2(old.output.contains("anteroom-office backup --data"), old.output.constData());
    }

    void everyCommandSaysMoreOfItself()
    {
        for (const QString& command : {u"backup"_s, u"restore"_s, u"doctor"_s, u"backup-key"_s}) {
            const ProgramRun help = runOffice({command, u"--help"_s});
            QCOMPARE(help.exitCode, 0);
            QVERIFY2(help.output.startsWith("anteroom-office " + command.toUtf8()),
                     help.output.constData());
            QVERIFY2(help.output.contains("\n  --data DIR"), help.output.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
