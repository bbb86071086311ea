// What every release so far has kept opens in this one, whole: tests/data/records has a small
// practice of each as SQL, and what that release itself read from it (keep_records.cpp).

#include "small_practice.h"

#include "store/migrations.h"
#include "tests/stage/records_dump.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int killed = 42;

QString keptFolder()
{
    return QStringLiteral(ANTEROOM_SOURCE_DIR "/tests/data/records");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing.", qPrintable(path));
    return file.readAll();
}

// The records as the release left them.
void layOut(RecordsPlace& place, const QString& release)
{
    const QString statements = keptFolder() + u'/' + release + u"/records.sql"_s;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (RecordsPlace::onServer()) {
        (void)place.backDoor(); // so that the database is made anew for the next test
        process.start(u"/usr/lib/postgresql/15/bin/psql"_s,
                      {u"--quiet"_s, u"--no-psqlrc"_s, u"--set=ON_ERROR_STOP=1"_s,
                       u"--single-transaction"_s, u"--output=/dev/null"_s, u"--file"_s, statements,
                       place.url()});
    } else {
        process.setStandardInputFile(statements);
        process.start(u"sqlite3"_s, {u"-bail"_s, place.path()});
    }
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s cannot be laid out.", qPrintable(release));
}

// Whether everything that was read then is read now; members that are new say more.
bool saysAtLeast(const QJsonValue& now, const QJsonValue& then)
{
    if (then.isObject()) {
        const QJsonObject members = then.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            if (!saysAtLeast(now.toObject().value(it.key()), it.value()))
                return false;
        }
        return now.isObject();
    }
    if (then.isArray()) {
        const QJsonArray each = then.toArray();
        for (qsizetype i = 0; i < each.size(); ++i) {
            if (!saysAtLeast(now.toArray().at(i), each[i]))
                return false;
        }
        return now.toArray().size() == each.size();
    }
    return now == then;
}

QJsonObject read(Store& store, const QJsonObject& then)
{
    return must(store.read([&](const Snapshot& s) -> Result<QJsonObject> {
        QJsonArray patients;
        for (const QJsonValue& each : then[u"patients"_s].toArray()) {
            const auto id = must(PatientId::parse(each[u"record"_s][u"id"_s].toString()));
            QJsonArray history;
            for (const HistoryEntry& entry : must(Patients::history(s, id)))
                history.append(entry.toJson());
            patients.append(QJsonObject{{u"record"_s, must(Patients::find(s, id)).toJson()},
                                        {u"history"_s, history}});
        }
        QJsonArray waiting;
        for (const QueueEntry& entry : must(ReviewDesk::queue(s)))
            waiting.append(must(ReviewDesk::reviewed(s, entry.submission)).submission.toJson());
        return QJsonObject{{u"patients"_s, patients}, {u"queue"_s, waiting}};
    }));
}

// What migrations put beside the rows that were there, and what follows from the records.
QStringList unexpected(const RecordsDump& before, const RecordsDump& after)
{
    QStringList all = differences(before, after);
    static const QStringList meant{u"counter"_s, u"match_key"_s, u"migration"_s, u"record_term"_s};
    all.removeIf([](const QString& each) {
        return meant.contains(each.section(u' ', 0, 0)) && each.section(u' ', 1, 1) == u"-0"_s;
    });
    return all;
}

int statementsLeft = 0;
void countOne()
{
    if (--statementsLeft == 0)
        _exit(killed);
}

// Counted by SQLite itself: each statement that begins on any connection of the process.
int traced(unsigned int, void*, void*, void*)
{
    countOne();
    return 0;
}
int watch(sqlite3* connection, const char**, const struct sqlite3_api_routines*)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, &traced, nullptr);
}

// On a server those of the migrations, and the groups of records that are brought up to date: it
// undoes what a client left unfinished, wherever that was.
bool openCounted(RecordsPlace& place)
{
    StoreSettings settings = place.settings();
    if (!RecordsPlace::onServer()) {
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&watch));
    } else {
        if (!migrate(*place.backDoor(), QDateTime::currentDateTimeUtc(),
                     [](int, qsizetype) { countOne(); }))
            return false;
        settings.updating = [](qint64, qint64) { countOne(); };
    }
    return Store::open(settings).ok();
}

// Opens the records in a process of its own that is gone, without a word, when the statement of
// that number begins. Whether it came to that.
bool dieAt(RecordsPlace& place, int statement)
{
    const pid_t child = fork();
    if (child == 0) {
        statementsLeft = statement;
        _exit(openCounted(place) ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) == 1)
        qFatal("The records did not open in the process that was to be killed.");
    return WEXITSTATUS(status) == killed;
}

} // namespace

class StoreReleases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReleaseIsKept()
    {
        // A new migration needs records of the release before it; CONTRIBUTING.md says how.
        const QString engine = RecordsPlace::onServer() ? u"postgres-"_s : u"sqlite-"_s;
        QVERIFY2(keptReleases().contains(engine + lastNumber()),
                 "These records are not kept yet: keep_records makes them.");
    }

    void itsRecordsOpenWhole_data() { releases(); }
    void itsRecordsOpenWhole()
    {
        QFETCH(QString, release);
        RecordsPlace place;
        layOut(place, release);
        RecordsDump before = dumpOf(place);
        QVERIFY(before.value(u"history"_s).rows.size() > 10);
        // Its rows are in another table since release 7.
        const qsizetype terms = before.take(u"patient_term"_s).rows.size();
        const QJsonObject then = expected(release);
        QVERIFY(then[u"patients"_s].toArray().size() == 5 && !then[u"queue"_s].toArray().isEmpty());
        {
            const auto store = must(Store::open(place.settings()));
            QVERIFY(saysAtLeast(read(*store, then), then));
            QVERIFY(must(store->read([](const Snapshot& s) { return Audit::verify(s); })).holds());
            // What came later works on them too.
            QCOMPARE(found(*store, u"odonnavan"_s), QList<qint64>{10002});
            QCOMPARE(found(*store, u"minh"_s), QList<qint64>{10003});
        }
        QCOMPARE(unexpected(before, dumpOf(place, before)), QStringList());
        // A second start has nothing left to do.
        const RecordsDump after = dumpOf(place);
        QVERIFY(after.value(u"record_term"_s).rows.size() >= std::max<qsizetype>(terms, 1));
        must(Store::open(place.settings()));
        QCOMPARE(differences(after, dumpOf(place)), QStringList());
    }

    // Of the oldest at each statement, in parts that no machine takes minutes for; the others share
    // the later ones of them.
    void aKillAtAnyStatementOfTheFirstStartIsMadeGood_data()
    {
        constexpr int parts = 6;
        constexpr int apart = 7;
        QTest::addColumn<QString>("release");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("step");
        const QStringList kept = keptReleases();
        for (const QString& release : kept) {
            const bool isOldest = release == u"sqlite-1"_s || RecordsPlace::onServer();
            for (int first = 1; first <= (isOldest ? parts : 1); ++first)
                QTest::addRow("%s from %d", qPrintable(release), first)
                    << release << first << (isOldest ? parts : apart);
        }
    }
    void aKillAtAnyStatementOfTheFirstStartIsMadeGood()
    {
        QFETCH(QString, release);
        QFETCH(int, first);
        QFETCH(int, step);
        RecordsPlace laidOut;
        layOut(laidOut, release);
        RecordsPlace whole;
        copy(laidOut, whole, release);
        must(Store::open(whole.settings()));
        const RecordsDump expected = dumpOf(whole);
        int kills = 0;
        for (int statement = first;; statement += step) {
            RecordsPlace place;
            copy(laidOut, place, release);
            if (!dieAt(place, statement))
                break;
            ++kills;
            must(Store::open(place.settings()));
            QStringList different = differences(expected, dumpOf(place));
            // When it was brought up to date is another moment each time.
            different.removeIf(
                [](const QString& each) { return each.startsWith(u"migration "_s); });
            QVERIFY2(different.isEmpty(),
                     qPrintable(QString::number(statement) + u' ' + different.join(u' ')));
        }
        qInfo("%d kills", kills);
        QVERIFY(release.endsWith(lastNumber()) || kills > 0);
    }

    void aLaterReleaseIsAskedFor()
    {
        RecordsPlace place;
        must(Store::open(place.settings()));
        must(place.backDoor()->executeOnce(
            u"INSERT INTO migration SELECT max(number) + 1, 'tomorrow' FROM migration"_s));
        const RecordsDump before = dumpOf(place);
        const auto refused = Store::open(place.settings());
        QCOMPARE(codeOf(refused), u"store.newer"_s);
        QVERIFY(refused.problem().advice.contains(u"Install that release or a newer one"));
        QCOMPARE(dumpOf(place), before);
    }

private:
    static QString lastNumber() { return QString::number(migrations().last().number); }
    static QStringList keptReleases()
    {
        const QString engine = RecordsPlace::onServer() ? u"postgres-*"_s : u"sqlite-*"_s;
        return QDir(keptFolder()).entryList({engine});
    }
    static void releases()
    {
        QTest::addColumn<QString>("release");
        const QStringList kept = keptReleases();
        for (const QString& release : kept)
            QTest::newRow(qPrintable(release)) << release;
    }
    static void copy(const RecordsPlace& from, RecordsPlace& to, const QString& release)
    {
        if (RecordsPlace::onServer())
            layOut(to, release);
        else if (!QFile::copy(from.path(), to.path()))
            qFatal("The records cannot be copied.");
    }
    static QJsonObject expected(const QString& release)
    {
        return QJsonDocument::fromJson(contentOf(keptFolder() + u'/' + release + u"/read.json"_s))
            .object();
    }
    static QList<qint64> found(Store& store, const QString& text)
    {
        QList<qint64> numbers;
        const auto matches =
            must(store.read([&](const Snapshot& s) { return Patients::search(s, text); }));
        for (const PatientMatch& match : matches)
            numbers.append(match.recordNumber);
        return numbers;
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreReleases)
#include "test_store_releases.moc"
