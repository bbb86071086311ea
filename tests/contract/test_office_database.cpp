// anteroom-office init --database: the records on a PostgreSQL server, and what is said when that
// cannot be.

#include "cutting_relay.h"
#include "office_process.h"
#include "tests/stage/records_place.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;

class OfficeDatabase : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_place;
    RecordsPlace m_records;
    QString m_folder = m_place.filePath(u"office"_s);

    [[nodiscard]] ProgramRun init(const QString& url, const QString& folder = u"never"_s)
    {
        return runOffice({u"init"_s, u"--data"_s, m_place.filePath(folder), u"--answers"_s,
                          m_place.filePath(u"answers.json"_s), u"--database"_s, url});
    }
    [[nodiscard]] QString urlWith(const QString& before, const QString& after)
    {
        QString url = m_records.url();
        return url.replace(before, after);
    }
    [[nodiscard]] QString database() const
    {
        return m_records.url().section(u'/', 3).section(u'?', 0, 0);
    }
    // Nothing is left behind, and what was wrong is said in these words.
    void isRefused(const ProgramRun& run, const QByteArray& words)
    {
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(words), run.errors.constData());
        QVERIFY(!run.errors.contains("hush-hush"));
        QVERIFY(QDir(m_place.path()).entryList({u"never*"_s}).isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(m_place.filePath(u"answers.json"_s), foundingAnswers());
        const auto administrator = m_records.backDoor();
        QVERIFY(administrator->executeOnce(u"DROP ROLE IF EXISTS with_password"_s).ok());
        QVERIFY(administrator
                    ->executeOnce(u"CREATE ROLE with_password LOGIN PASSWORD 'hush-hush-office'"_s)
                    .ok());
    }

    void cleanupTestCase()
    {
        const auto administrator = m_records.backDoor();
        (void)administrator->executeOnce(u"DROP OWNED BY with_password"_s);
        (void)administrator->executeOnce(u"DROP ROLE with_password"_s);
    }

    void aWrongPasswordIsSaidSo()
    {
        const QString user = m_records.url().section(u"//"_s, 1).section(u'@', 0, 0);
        isRefused(init(urlWith(user + u'@', u"with_password:hush-hush@"_s)),
                  "does not take this user with this password");
    }

    void aDatabaseThatIsNotThereIsSaidSo()
    {
        isRefused(init(urlWith(database(), u"practice_nobody_made"_s)), "has no database");
    }

    void aUserWhoMayNotMakeTablesIsSaidSo()
    {
        const QString user = m_records.url().section(u"//"_s, 1).section(u'@', 0, 0);
        isRefused(init(urlWith(user + u'@', u"with_password:hush-hush-office@"_s)),
                  "what the database's user may do");
    }

    void anOldServerIsSaidSo()
    {
        const QString folder = m_records.url().section(u"host="_s, 1);
        // Its version is asked for; the size of a page stands in for that of an old one.
        const CuttingRelay relay(folder, [](QByteArray& asked) {
            asked.replace("''server_version_num'')", "''block_size'')        ");
            return CuttingRelay::Cut::No;
        });
        isRefused(init(urlWith(folder, relay.folder())), "older than PostgreSQL 15");
    }

    void aDatabaseOfAnotherProgramIsLeftAlone()
    {
        RecordsPlace others;
        const auto door = others.backDoor();
        QVERIFY(door->executeOnce(u"CREATE TABLE invoice (number integer)"_s).ok());
        isRefused(init(others.url()), "belongs to another program");
        const auto tables =
            door->executeOnce(u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s);
        QCOMPARE(tables->first().integer(0), 1);
    }

    void anOfficeIsMadeAndServes()
    {
        const QString user = m_records.url().section(u"//"_s, 1).section(u'@', 0, 0);
        QVERIFY(m_records.backDoor()
                    ->executeOnce(u"GRANT ALL ON SCHEMA public TO with_password"_s)
                    .ok());
        const QString url = urlWith(user + u'@', u"with_password:hush-hush-office@"_s);
        const auto made = init(url, u"office"_s);
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        QVERIFY(!QFile::exists(m_folder + u"/office.db"_s));
        // It keeps the password, so that only its owner may read it.
        QVERIFY(contentOf(m_folder + u"/office.json"_s).contains("hush-hush-office"));
        QVERIFY(!(QFile::permissions(m_folder + u"/office.json"_s) &
                  (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        const auto audit = runOffice({u"verify-audit"_s, u"--data"_s, m_folder});
        QVERIFY2(audit.output.contains("audit chain holds"), audit.errors.constData());
        anteroom::testing::OfficeProcess office(m_folder);
        QVERIFY2(office.port() > 0, office.errors().constData());
        QCOMPARE(office.end(), 0);
    }

    void theDatabaseOfAnOfficeIsTakenByNoSecondOne()
    {
        isRefused(init(m_records.url()), "An office uses this database already");
    }
};

QTEST_GUILESS_MAIN(OfficeDatabase)
#include "test_office_database.moc"
