// The tables come up to date whatever happens on the way.

#include "small_practice.h"

#include "store/dialect.h"
#include "store/migrations.h"

#include <QTest>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int killed = 42;

// Everything that the tables are made of, a line each.
QStringList schemaOf(RecordsPlace& place)
{
    const QString everything =
        RecordsPlace::onServer()
            ? u"SELECT c.relname || ' ' || a.attname || ' ' || format_type(a.atttypid, "
              u"a.atttypmod) "
              "|| ' ' || a.attcollation || ' ' || a.attnotnull FROM pg_class c JOIN pg_attribute a "
              "ON a.attrelid = c.oid WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > "
              "0 "
              "AND NOT a.attisdropped "
              "UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) "
              "FROM pg_constraint WHERE connamespace = 'public'::regnamespace "
              "UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' "
              "UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal "
              "ORDER BY 1"_s
            : u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema "
              "ORDER BY 1"_s;
    QStringList schema;
    const auto rows = must(place.backDoor()->executeOnce(everything));
    for (const Row& row : rows)
        schema.append(row.text(0));
    return schema;
}

// Runs the migrations in a process of its own that dies, without a word, before the statement.
bool dieBefore(RecordsPlace& place, int number, qsizetype statement)
{
    const pid_t child = fork();
    if (child == 0) {
        const auto connection = place.backDoor();
        const Done done =
            migrate(*connection, QDateTime::currentDateTimeUtc(), [&](int at, qsizetype here) {
                if (at == number && here == statement)
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
        RecordsPlace records;
        const auto connection = records.backDoor();
        must(migrate(*connection, QDateTime::currentDateTimeUtc(),
                     [this](int number, qsizetype place) {
                         m_steps.append({number, place});
                     }));
        m_whole = schemaOf(records);
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
        // Every statement of the migrations; of the columns, all alike, every eighth. A server
        // undoes what a client left unfinished, wherever that was: every eighth too.
        for (const auto& [number, place] : m_steps) {
            if ((number == 0 || RecordsPlace::onServer()) && place % 8 != 0)
                continue;
            RecordsPlace records;
            QVERIFY2(dieBefore(records, number, place), qPrintable(QString::number(place)));
            must(migrate(*records.backDoor(), QDateTime::currentDateTimeUtc()));
            QCOMPARE(schemaOf(records), m_whole);
        }
    }

    void aSecondStartChangesNothing()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        practice.close();
        const QStringList before = schemaOf(practice.place());
        practice.reopen();
        QCOMPARE(practice.reload(nora.id), nora);
        practice.close();
        QCOMPARE(schemaOf(practice.place()), before);
    }

    void aDeclaredColumnThatIsMissingIsAdded()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        practice.close();
        must(practice.place().backDoor()->executeOnce(
            u"ALTER TABLE patient DROP COLUMN pronouns"_s));
        practice.reopen();
        QCOMPARE(practice.reload(nora.id), nora);
        practice.close();
        const auto connection = practice.place().backDoor();
        const auto columns =
            must(connection->executeOnce(connection->dialect().columnsOf(u"patient"_s)));
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
        must(
            practice.place().backDoor()->executeOnce(u"ALTER TABLE patient ADD COLUMN fax TEXT"_s));
        practice.reopen();
        QCOMPARE(practice.reload(nora.id), nora);
        QVERIFY(practice.addNora().recordNumber > nora.recordNumber);
    }

    void aLaterReleasesDatabaseIsLeftAlone()
    {
        SmallPractice practice;
        practice.close();
        must(practice.place().backDoor()->executeOnce(
            u"INSERT INTO migration VALUES (999, 'tomorrow')"_s));
        QCOMPARE(codeOf(Store::open(practice.settings())), u"store.newer"_s);
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        RecordsPlace place;
        must(place.backDoor()->executeOnce(u"CREATE TABLE address (street TEXT)"_s));
        const QStringList before = schemaOf(place);
        QCOMPARE(codeOf(Store::open(place.settings())), u"store.not_ours"_s);
        QCOMPARE(schemaOf(place), before);
    }

    void twoOfficesStartingAtOnceMakeOneDatabase()
    {
        RecordsPlace place;
        std::vector<pid_t> children;
        for (int i = 0; i < 4; ++i) {
            const pid_t child = fork();
            if (child == 0)
                _exit(migrate(*place.backDoor(), QDateTime::currentDateTimeUtc()) ? 0 : 1);
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), 0);
        }
        QCOMPARE(schemaOf(place), m_whole);
    }

private:
    QList<std::pair<int, qsizetype>> m_steps;
    QStringList m_whole;
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreMigrations)
#include "test_store_migrations.moc"
