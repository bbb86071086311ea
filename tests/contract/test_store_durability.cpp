// What the store said it has, it has.

#include "small_practice.h"

#include <csignal>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anteroom {

class StoreDurability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDatabaseIsSetUpToKeepWhatItTook()
    {
        SmallPractice practice;
        const auto setting = [&](Sql sql) {
            return must(practice.store().write([&](Transaction& t) { return t.select(sql); }).get())
                .first()
                .text(0);
        };
        if (RecordsPlace::onServer()) {
            QCOMPARE(setting("SELECT current_setting('fsync')"), u"on"_s);
            QCOMPARE(setting("SELECT current_setting('full_page_writes')"), u"on"_s);
            QCOMPARE(setting("SELECT current_setting('synchronous_commit')"), u"on"_s);
            return;
        }
        QCOMPARE(setting("PRAGMA journal_mode"), u"wal"_s);
        QCOMPARE(setting("PRAGMA synchronous"), u"2"_s); // FULL
        QCOMPARE(setting("PRAGMA foreign_keys"), u"1"_s);
        QCOMPARE(setting("PRAGMA secure_delete"), u"1"_s);
    }

    void aReaderCannotWrite()
    {
        SmallPractice practice;
        const auto written = practice.store().read(
            [](const Snapshot& s) { return s.select("DELETE FROM record_term RETURNING term"); });
        QCOMPARE(codeOf(written), u"store.read_only"_s);
    }

    // Somebody may copy the one file of an office that was stopped.
    void aStoppedStoreIsOneFile()
    {
        if (RecordsPlace::onServer())
            QSKIP("A server keeps its files itself.");
        QTemporaryDir folder;
        StoreSettings settings;
        settings.path = folder.filePath(u"office.db"_s);
        {
            const auto store = must(Store::open(settings));
            must(store->read([](const Snapshot& s) { return s.select("SELECT id FROM patient"); }));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"office.db"_s});
    }

    void whatWasAcknowledgedSurvivesAKill()
    {
        QRandomGenerator random(7);
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Appointment appointment = practice.book(nora);
        practice.close();
        qsizetype acknowledged = 0;
        for (int round = 0; round < 12; ++round) {
            const QList<SubmissionId> told =
                killWhileReceiving(practice, nora, appointment, random.bounded(2, 60));
            practice.reopen();
            for (const SubmissionId& id : told) {
                const auto reviewed = must(practice.reviewed(id));
                QCOMPARE(reviewed.changes.size(), reviewed.submission.changes.size());
            }
            QVERIFY(practice.auditHolds());
            practice.close();
            acknowledged += told.size();
        }
        QVERIFY(acknowledged > 20);
    }

private:
    // The visits that another process had an answer for when it was killed.
    static QList<SubmissionId> killWhileReceiving(SmallPractice& practice, const Patient& nora,
                                                  const Appointment& appointment, int afterMs)
    {
        int ends[2];
        if (pipe(ends) != 0)
            qFatal("No pipe.");
        const pid_t child = fork();
        if (child == 0) {
            practice.reopen();
            while (true) {
                Submission visit = practice.visit(nora, appointment);
                SmallPractice::propose(visit, "email", {}, u"nora@whitfield.example"_s);
                must(practice.receive(visit));
                const QByteArray id = visit.id.text().toLatin1();
                if (write(ends[1], id.constData(), size_t(id.size())) != id.size())
                    _exit(1);
            }
        }
        close(ends[1]);
        QByteArray told(36, '\0');
        QList<SubmissionId> ids;
        QElapsedTimer since;
        while (read(ends[0], told.data(), 36) == 36) {
            if (ids.isEmpty())
                since.start();
            ids.append(must(SubmissionId::parse(QString::fromLatin1(told))));
            if (since.elapsed() >= afterMs)
                kill(child, SIGKILL);
        }
        close(ends[0]);
        waitpid(child, nullptr, 0);
        return ids;
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreDurability)
#include "test_store_durability.moc"
