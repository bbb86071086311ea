// The tables come up to date whatever happens on the way.

#include "small_practice.h"

#include "store/migrations.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int killed = 42;

std::unique_ptr<Connection> connectionTo(const QString& path)
{
    Connection::Settings settings;
    settings.path = path;
    return must(Connection::open(settings));
}

QStringList schemaOf(const QString& path)
{
    const auto connection = connectionTo(path);
    const auto rows = must(connection->executeOnce(
        u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"_s));
    QStringList schema;
    for (const Row& row : rows)
        schema.append(row.text(0));
    return schema;
}

// Runs the migrations in a process of its own that dies, without a word, before the statement.
bool dieBefore(const QString& path, int number, qsizetype statement)
{
    const pid_t child = fork();
    if (child == 0) {
        const auto connection = connectionTo(path);
        const Done done =
            migrate(*connection, QDateTime::currentDateTimeUtc(), [&](int at, qsizetype place) {
                if (at == number && place == statement)
                    _exit(killed);
            });
        _exit(done ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == killed;
}

} // namespace

class StoreMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"whole.db"_s);
        const auto connection = connectionTo(path);
        must(migrate(*connection, QDateTime::currentDateTimeUtc(),
                     [this](int number, qsizetype place) {
                         m_steps.append({number, place});
                     }));
        m_whole = schemaOf(path);
        QVERIFY(m_steps.size() > 60);
    }

    void numbersCountUpFromOne()
    {
        int expected = 1;
        for (const Migration& migration : migrations())
            QCOMPARE(migration.number, expected++);
    }

    void aKillAtAnyStatementIsMadeGood()
    {
        // Every statement of the migrations; of the columns, all alike, every eighth.
        for (const auto& [number, place] : m_steps) {
            if (number == 0 && place % 8 != 0)
                continue;
            QTemporaryDir folder;
            const QString path = folder.filePath(u"office.db"_s);
            QVERIFY2(dieBefore(path, number, place), qPrintable(QString::number(place)));
            must(migrate(*connectionTo(path), QDateTime::currentDateTimeUtc()));
            QCOMPARE(schemaOf(path), m_whole);
        }
    }

    void aSecondStartChangesNothing()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        practice.close();
        const QStringList before = schemaOf(practice.path());
        practice.reopen();
        QCOMPARE(practice.reload(nora.id), nora);
        practice.close();
        QCOMPARE(schemaOf(practice.path()), before);
    }

    void aDeclaredColumnThatIsMissingIsAdded()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        practice.close();
        must(connectionTo(practice.path())
                 ->executeOnce(u"ALTER TABLE patient DROP COLUMN pronouns"_s));
        practice.reopen();
        QCOMPARE(practice.reload(nora.id), nora);
        practice.close();
        const auto columns = must(connectionTo(practice.path())
                                      ->executeOnce(u"SELECT name FROM pragma_table_info("
                                                    "'patient')"_s));
        QStringList names;
        for (const Row& row : columns)
            names.append(row.text(0));
        for (const FieldColumn& column : fieldColumns())
            QVERIFY2(names.contains(column.name), qPrintable(column.name));
    }

    void aColumnThatIsDeclaredNoLongerIsLeftAlone()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        practice.close();
        must(connectionTo(practice.path())
                 ->executeOnce(u"ALTER TABLE patient ADD COLUMN fax TEXT"_s));
        practice.reopen();
        QCOMPARE(practice.reload(nora.id), nora);
        QVERIFY(practice.addNora().recordNumber > nora.recordNumber);
    }

    void aLaterReleasesDatabaseIsLeftAlone()
    {
        SmallPractice practice;
        practice.close();
        must(connectionTo(practice.path())
                 ->executeOnce(u"INSERT INTO migration VALUES (999, 'tomorrow')"_s));
        StoreSettings settings;
        settings.path = practice.path();
        QCOMPARE(codeOf(Store::open(settings)), u"store.newer"_s);
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        QTemporaryDir folder;
        StoreSettings settings;
        settings.path = folder.filePath(u"addresses.db"_s);
        must(connectionTo(settings.path)->executeOnce(u"CREATE TABLE address (street TEXT)"_s));
        QCOMPARE(codeOf(Store::open(settings)), u"store.not_ours"_s);
        QCOMPARE(schemaOf(settings.path).size(), 1);
    }

    void twoOfficesStartingAtOnceMakeOneDatabase()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"office.db"_s);
        std::vector<pid_t> children;
        for (int i = 0; i < 4; ++i) {
            const pid_t child = fork();
            if (child == 0)
                _exit(migrate(*connectionTo(path), QDateTime::currentDateTimeUtc()) ? 0 : 1);
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), 0);
        }
        QCOMPARE(schemaOf(path), m_whole);
    }

private:
    QTemporaryDir m_folder;
    QList<std::pair<int, qsizetype>> m_steps;
    QStringList m_whole;
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreMigrations)
#include "test_store_migrations.moc"
