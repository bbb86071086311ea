// Disks fill, files break, other programs hold locks: each is a Problem with advice, nothing is
// half done, and what was stored stays stored.

#include "small_practice.h"

#include "record/canonical_json.h"
#include "store/blobs.h"
#include "store/contradictions.h"

#include <csignal>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

StoreSettings at(const QString& path)
{
    StoreSettings settings;
    settings.path = path;
    settings.busyFor = std::chrono::milliseconds(50);
    return settings;
}

// Another program with the database open.
class OtherProgram {
public:
    explicit OtherProgram(const QString& path)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("The other program cannot open the database.");
    }
    ~OtherProgram()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    void run(const QString& sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qFatal("The other program cannot do that.");
    }

private:
    QSqlDatabase m_database;
};

// No file may grow beyond a size while it lives.
class SmallFiles {
public:
    explicit SmallFiles(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

// A disk of its own for what is put into temporary folders while it lives, where root may mount
// one.
class SmallDisk {
public:
    SmallDisk() : m_before(qgetenv("TMPDIR"))
    {
        m_isThere = mount("tmpfs", path().toLocal8Bit().constData(), "tmpfs", 0, "size=6m") == 0;
        if (m_isThere)
            qputenv("TMPDIR", path().toLocal8Bit());
    }
    ~SmallDisk()
    {
        if (!m_isThere)
            return;
        m_before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_before);
        umount2(path().toLocal8Bit().constData(), MNT_DETACH); // the last who has a file ends it
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
    bool m_isThere = false;
};

// Runs something in a process that is nobody's in particular; answers the Problem's code.
template <class Act>
QString asNobody(const Act& act)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("No pipe.");
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && setuid(65534) != 0)
            _exit(1);
        const QByteArray code = act().toUtf8();
        _exit(write(ends[1], code.constData(), size_t(code.size())) == code.size() ? 0 : 1);
    }
    close(ends[1]);
    QByteArray code(100, '\0');
    code.resize(std::max<qsizetype>(0, read(ends[0], code.data(), size_t(code.size()))));
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return QString::fromUtf8(code);
}

// What became of many visits of which some could not be stored.
struct Outcome {
    QList<Submission> stored;
    QList<Submission> refused;
    QStringList codes;
};

Outcome sendVisits(SmallPractice& practice, const Patient& patient, const Appointment& appointment,
                   int count)
{
    Outcome outcome;
    for (int i = 0; i < count; ++i) {
        Submission visit = practice.visit(patient, appointment);
        for (const char* key : {"coverage1.plan", "coverage2.plan", "coverage3.plan"})
            SmallPractice::propose(visit, key, {}, QString(150, QChar(u'a' + i % 26)));
        const auto result = practice.receive(visit);
        (result ? outcome.stored : outcome.refused).append(visit);
        if (!result && !outcome.codes.contains(result.problem().code))
            outcome.codes.append(result.problem().code);
    }
    return outcome;
}

} // namespace

class StoreTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLosesNothingAndHalvesNothing()
    {
        StoreSettings settings;
        settings.mostPages = 220;
        SmallPractice practice(settings);
        const Patient nora = practice.addNora();
        const Appointment appointment = practice.book(nora);
        const Outcome outcome = sendVisits(practice, nora, appointment, 200);
        QCOMPARE(outcome.codes, QStringList{u"store.full"_s});
        QVERIFY(outcome.stored.size() > 5);
        QVERIFY(outcome.refused.size() > 5);
        isAsItWas(practice, outcome);
    }

    void aDiskThatTakesNoMoreBytesIsTheSame()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Appointment appointment = practice.book(nora);
        Outcome outcome;
        {
            const SmallFiles limit(700 * 1024);
            outcome = sendVisits(practice, nora, appointment, 60);
        }
        QVERIFY(!outcome.codes.isEmpty());
        for (const QString& code : outcome.codes)
            QVERIFY2(code == u"store.disk" || code == u"store.full", qPrintable(code));
        isAsItWas(practice, outcome);
        for (const Submission& visit : outcome.refused) // the kiosk sends them again
            QCOMPARE(must(practice.receive(visit)).kind, IntakeOutcome::Kind::First);
        QVERIFY(practice.auditHolds());
    }

    void aSmallDiskThatIsReallyFull()
    {
        const SmallDisk disk;
        if (!disk.isThere())
            QSKIP(
                "aSmallDiskThatIsReallyFull: a disk of a few megabytes is mounted by root alone.");
        SmallPractice practice;
        QVERIFY(practice.path().startsWith(disk.path()));
        const Patient nora = practice.addNora();
        const Appointment appointment = practice.book(nora);
        Outcome outcome;
        {
            QFile others(disk.path() + u"/others"_s); // that take what is left
            QVERIFY(others.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            outcome = sendVisits(practice, nora, appointment, 5);
            while (others.write(QByteArray(4096, 'x')) == 4096) {
            }
            const Outcome full = sendVisits(practice, nora, appointment, 20);
            outcome.stored += full.stored;
            outcome.refused = full.refused;
            outcome.codes = full.codes;
            QVERIFY(others.remove());
        }
        QVERIFY(outcome.refused.size() > 5);
        for (const QString& code : outcome.codes)
            QVERIFY2(code == u"store.full" || code == u"store.disk", qPrintable(code));
        isAsItWas(practice, outcome);
        for (const Submission& visit : outcome.refused) // the kiosk sends them again
            QCOMPARE(must(practice.receive(visit)).kind, IntakeOutcome::Kind::First);
        QVERIFY(practice.auditHolds());
    }

    void waitingTogetherOneThatIsTooLargeDoesNotTakeTheOthers()
    {
        StoreSettings settings;
        settings.mostPages = 400;
        SmallPractice practice(settings);
        const QByteArray huge(2 * 1024 * 1024, 'x');
        std::vector<std::future<Result<Blobs::Kept>>> kept;
        for (int i = 0; i < 12; ++i) {
            const QByteArray bytes = i == 5 ? huge : QByteArray::number(i);
            kept.push_back(practice.store().write([=, who = practice.kiosk](Transaction& t) {
                return Blobs::keep(t, who, Sha256::of(bytes), bytes);
            }));
        }
        for (size_t i = 0; i < kept.size(); ++i)
            QCOMPARE(codeOf(kept[i].get()), i == 5 ? u"store.full"_s : u"ok"_s);
        QVERIFY(practice.auditHolds());
    }

    void anotherProgramThatWritesIsWaitedForThenNamed()
    {
        StoreSettings settings;
        settings.busyFor = std::chrono::milliseconds(50);
        SmallPractice practice(settings);
        const Patient nora = practice.addNora();
        const Appointment appointment = practice.book(nora);
        const Submission visit = practice.visit(nora, appointment);
        {
            OtherProgram other(practice.path());
            other.run(u"BEGIN IMMEDIATE"_s);
            QCOMPARE(codeOf(practice.receive(visit)), u"store.busy"_s);
            QCOMPARE(practice.reload(nora.id), nora); // reading goes on
            other.run(u"ROLLBACK"_s);
        }
        QCOMPARE(must(practice.receive(visit)).kind, IntakeOutcome::Kind::First);
    }

    void aWriterThatIsSlowIsNotGivenUp()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        OtherProgram other(practice.path());
        other.run(u"BEGIN IMMEDIATE"_s);
        auto later = practice.store().write([&](Transaction& t) {
            return Patients::create(t, practice.maria, nora.values, {u"staff"_s});
        });
        QCOMPARE(later.wait_for(std::chrono::milliseconds(200)), std::future_status::timeout);
        other.run(u"ROLLBACK"_s);
        QVERIFY(later.get());
    }

    void aReadOnlyDatabaseIsSaidToBe()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        practice.close();
        const QByteArray folder = QFileInfo(practice.path()).path().toLocal8Bit();
        const QByteArray file = practice.path().toLocal8Bit();
        QVERIFY(chmod(file.constData(), 0444) == 0);
        QVERIFY(chmod(folder.constData(), 0555) == 0);
        const QString code = asNobody([&] { return codeOf(Store::open(at(practice.path()))); });
        QVERIFY(chmod(folder.constData(), 0700) == 0);
        QVERIFY(chmod(file.constData(), 0600) == 0);
        QVERIFY2(code == u"store.read_only" || code == u"store.cannot_open", qPrintable(code));
        practice.reopen();
        QCOMPARE(practice.reload(nora.id), nora);
    }

    void nobodyElseMayReadTheFile()
    {
        SmallPractice practice;
        (void)practice.addNora();
        for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s}) {
            struct stat facts {};
            QVERIFY(stat((practice.path() + end).toLocal8Bit().constData(), &facts) == 0);
            QCOMPARE(facts.st_mode & 0777, mode_t{0600});
        }
    }

    void whatIsNotADatabaseIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("a letter") << QByteArray("Dear practice, ").repeated(100)
                                  << u"store.damaged"_s;
        QTest::newRow("zeroes") << QByteArray(8192, '\0') << u"store.damaged"_s;
        QTest::newRow("a header and nothing else")
            << QByteArray("SQLite format 3\0", 16) << u"store.damaged"_s;
    }
    void whatIsNotADatabaseIsLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"office.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QCOMPARE(codeOf(Store::open(at(file.fileName()))), code);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aPlaceWithoutAFolderIsSaidSo()
    {
        QTemporaryDir folder;
        QCOMPARE(codeOf(Store::open(at(folder.filePath(u"missing/office.db"_s)))),
                 u"store.cannot_open"_s);
        QCOMPARE(codeOf(Store::open(at(folder.path()))), u"store.cannot_open"_s);
    }

    void aDamagedFileIsAProblemNeverACrash()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Appointment appointment = practice.book(nora);
        (void)sendVisits(practice, nora, appointment, 10);
        practice.close();
        QFile original(practice.path());
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray whole = original.readAll();

        QRandomGenerator random(20261124);
        int problems = 0;
        for (int round = 0; round < 120; ++round) {
            QTemporaryDir folder;
            QByteArray bytes = whole;
            if (round % 4 == 0)
                bytes.truncate(random.bounded(static_cast<int>(bytes.size())));
            for (int hit = 0; hit < 40 && !bytes.isEmpty(); ++hit) {
                const int place = random.bounded(static_cast<int>(bytes.size()));
                for (qsizetype i = place; i < std::min<qsizetype>(place + 64, bytes.size()); ++i)
                    bytes[i] = static_cast<char>(random.bounded(256));
            }
            QFile file(folder.filePath(u"office.db"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            problems += useEverything(file.fileName(), nora.id) ? 1 : 0;
        }
        QVERIFY(problems > 60);
    }

    // SQLite has no checksums: a letter that became another is well formed.
    void aLetterThatBecameAnotherIsFound()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const auto contradictions = [&] {
            return must(practice.store().read(&Contradictions::in));
        };
        QCOMPARE(contradictions(), QStringList());
        practice.close();
        QFile file(practice.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().indexOf("17 Alder Court");
        QVERIFY(at > 0);
        QVERIFY(file.seek(at) && file.write("71") == 2);
        file.close();
        practice.reopen();
        QVERIFY(practice.auditHolds());
        QVERIFY(!contradictions().isEmpty());
        QVERIFY(contradictions().first().contains(nora.id.text()));
        QVERIFY(!contradictions().join(u' ').contains(u"Alder"_s));
    }

    void aPictureThatBecameAnotherIsNotShown()
    {
        SmallPractice practice;
        const QByteArray bytes = "a picture of a card, front";
        const Sha256 hash = practice.upload(bytes);
        practice.close();
        QFile file(practice.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().indexOf(bytes);
        QVERIFY(at > 0);
        QVERIFY(file.seek(at) && file.write("A") == 1);
        file.close();
        practice.reopen();
        QCOMPARE(
            codeOf(practice.store().read([&](const Snapshot& s) { return Blobs::find(s, hash); })),
            u"store.damaged"_s);
    }

private:
    // Every visit is there whole or not at all, and everything still works.
    static void isAsItWas(SmallPractice& practice, const Outcome& outcome)
    {
        practice.reopen();
        QVERIFY(practice.auditHolds());
        for (const Submission& visit : outcome.stored)
            QCOMPARE(must(practice.reviewed(visit.id)).submission, visit);
        for (const Submission& visit : outcome.refused)
            QCOMPARE(codeOf(practice.reviewed(visit.id)), u"submission.unknown"_s);
        const auto strays = must(practice.store().read([](const Snapshot& s) {
            return s.select("SELECT count(*) FROM proposed_change WHERE submission NOT IN "
                            "(SELECT id FROM submission)");
        }));
        QCOMPARE(strays.first().integer(0), 0);
    }

    // Whether anything at all was found to be wrong.
    static bool useEverything(const QString& path, const PatientId& patient)
    {
        const auto opened = Store::open(at(path));
        if (!opened)
            return true;
        Store& store = **opened;
        const Actor who = Actor::office();
        bool well = store.read([](const Snapshot& s) { return ReviewDesk::queue(s); }).ok();
        well &= store.read([&](const Snapshot& s) { return Patients::find(s, patient); }).ok();
        well &= store.read([&](const Snapshot& s) { return Patients::history(s, patient); }).ok();
        well &= store.read([](const Snapshot& s) { return Patients::search(s, u"n"_s); }).ok();
        const auto verdict = store.read([](const Snapshot& s) { return Audit::verify(s); });
        well &= verdict && verdict->holds();
        well &=
            store.write([&](Transaction& t) { return Patients::create(t, who, {}, {u"staff"_s}); })
                .get()
                .ok();
        return !well;
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreTrouble)
#include "test_store_trouble.moc"
