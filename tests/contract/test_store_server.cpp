// What can happen between the store and a PostgreSQL server, and to it.

#include "cutting_relay.h"
#include "small_practice.h"

#include "store/audit.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

Result<Patient> addTo(Store& store, const Patient& like)
{
    return store
        .write([&](Transaction& t) {
            return Patients::create(t, Actor::office(), like.values, {u"staff"_s});
        })
        .get();
}

} // namespace

class StoreServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lostConnectionsAreOpenedAnew()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const auto administrator = practice.place().backDoor();
        for (int round = 0; round < 5; ++round) {
            must(administrator->executeOnce(
                u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> "
                "pg_backend_pid() AND datname = current_database()"_s));
            QCOMPARE(practice.reload(nora.id), nora);
            must(addTo(practice.store(), nora));
        }
        QVERIFY(practice.auditHolds());
    }

    void aTransactionThatLostToAnotherIsDoneAgain()
    {
        SmallPractice practice;
        const auto administrator = practice.place().backDoor();
        // Sequences count also in what is undone.
        must(administrator->executeOnce(u"CREATE SEQUENCE tries"_s));
        must(administrator->executeOnce(
            u"CREATE FUNCTION lose_twice(state text) RETURNS bigint LANGUAGE plpgsql AS 'BEGIN "
            "IF nextval(''tries'') < 3 THEN RAISE EXCEPTION USING ERRCODE = state; END IF; "
            "RETURN 1; END'"_s));
        const auto losing = [&](const QString& state) {
            return practice.store()
                .write([&](Transaction& t) -> Done {
                    const auto lost = t.run("SELECT lose_twice(?)", {state});
                    return lost ? Done() : Done(lost.problem());
                })
                .get();
        };
        for (const QString& state : {u"40001"_s, u"40P01"_s}) {
            must(administrator->executeOnce(u"ALTER SEQUENCE tries RESTART"_s));
            must(losing(state));
        }
        must(administrator->executeOnce(u"ALTER SEQUENCE tries RESTART"_s));
        QCOMPARE(codeOf(losing(u"22012"_s)), u"store.failed"_s);
    }

    void aStatementThatFailedUnseenIsNeverTakenForACommit()
    {
        SmallPractice practice;
        const auto outcome = practice.store()
                                 .write([](Transaction& t) -> Done {
                                     (void)t.run("INSERT INTO counter VALUES ('stray', 1)");
                                     (void)t.select("SELECT 1 / (SELECT 0)");
                                     return {};
                                 })
                                 .get();
        QVERIFY(!outcome);
        const auto strays = must(practice.store().read([](const Snapshot& s) {
            return s.select("SELECT value FROM counter WHERE name = 'stray'");
        }));
        QVERIFY(strays.isEmpty());
    }

    void whatIsAcknowledgedIsInTheLogOnTheDisk()
    {
        SmallPractice practice;
        for (int round = 0; round < 40; ++round) {
            const auto place =
                must(practice.store()
                         .write([](Transaction& t) -> Result<QString> {
                             const Done noted =
                                 Audit::append(t, Actor::office(), {AuditAct::QueueRead, {}});
                             if (!noted)
                                 return noted.problem();
                             const auto rows = t.select("SELECT pg_current_wal_insert_lsn()::text");
                             if (!rows)
                                 return rows.problem();
                             return rows->first().text(0);
                         })
                         .get());
            const auto flushed = must(practice.store().read([&](const Snapshot& s) {
                return s.select("SELECT (pg_current_wal_flush_lsn() >= CAST(? AS pg_lsn))::integer",
                                {place});
            }));
            QCOMPARE(flushed.first().integer(0), 1);
        }
    }

    void aTurnThatIsHeldIsWaitedForThenNamed()
    {
        StoreSettings settings;
        settings.busyFor = std::chrono::milliseconds(100);
        SmallPractice practice(settings);
        const Patient nora = practice.addNora();
        const auto other = practice.place().backDoor();
        must(other->begin(Access::ReadWrite));
        QCOMPARE(codeOf(addTo(practice.store(), nora)), u"store.busy"_s);
        QCOMPARE(practice.reload(nora.id), nora); // reading goes on
        other->rollback();
        must(addTo(practice.store(), nora));
    }

    void whoMayOnlyReadIsSaidSo()
    {
        SmallPractice practice;
        const auto administrator = practice.place().backDoor();
        (void)administrator->executeOnce(u"CREATE ROLE onlooker LOGIN"_s); // of the whole cluster
        must(administrator->executeOnce(u"GRANT USAGE ON SCHEMA public TO onlooker"_s));
        must(administrator->executeOnce(
            u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO onlooker"_s));
        StoreSettings settings = practice.settings();
        settings.server->user = u"onlooker"_s;
        const auto store = must(Store::open(settings));
        QCOMPARE(codeOf(addTo(*store, practice.addNora())), u"store.read_only"_s);
    }

    // As kiosk-config/office/postgres.sql sets it up for a practice.
    void theServersLogRepeatsNoValue()
    {
        SmallPractice practice;
        const QString value = u"Whitfield-"_s + PatientId::fresh().text();
        for (const QString& code : {u"ok"_s, u"store.constraint"_s}) {
            const auto added = practice.store()
                                   .write([&](Transaction& t) {
                                       return t.run("INSERT INTO counter VALUES (?, 1)", {value});
                                   })
                                   .get();
            QCOMPARE(codeOf(added), code);
        }
        QFile log(practice.settings().server->hosts.first() + u"/server.log"_s);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray logged = log.readAll();
        QVERIFY(logged.contains("duplicate key"));
        QVERIFY(!logged.contains(value.toUtf8()));
    }

    void whatCannotBeReachedIsSaidSo()
    {
        const RecordsPlace place;
        StoreSettings settings = place.settings();
        settings.server->name = u"nobodys"_s;
        QCOMPARE(codeOf(Store::open(settings)), u"store.cannot_open"_s);
        settings = place.settings();
        settings.server->hosts = {u"/nonexistent"_s};
        const auto opened = Store::open(settings);
        QCOMPARE(codeOf(opened), u"store.cannot_open"_s);
        QVERIFY(!opened.problem().advice.contains(u"nonexistent"_s));
    }

    void aServerThatIsTooOldIsRefused()
    {
        const RecordsPlace place;
        // Its version is asked for; the size of a page stands in for that of an old one.
        const testing::CuttingRelay relay(
            place.settings().server->hosts.first(), [](QByteArray& asked) {
                asked.replace("''server_version_num'')", "''block_size'')        ");
                return testing::CuttingRelay::Cut::No;
            });
        StoreSettings settings = place.settings();
        settings.server->hosts = {relay.folder()};
        const auto opened = Store::open(settings);
        QCOMPARE(codeOf(opened), u"store.old_server"_s);
        QVERIFY(opened.problem().advice.contains(u"PostgreSQL 15"_s));
    }

    void noTimeOutEndsTheWaitForAStandby()
    {
        SmallPractice practice;
        must(practice.place().backDoor()->executeOnce(
            u"DO 'BEGIN EXECUTE format(''ALTER DATABASE %I SET statement_timeout = 7000'', "
            "current_database()); END'"_s));
        practice.reopen();
        const auto limit =
            must(practice.store()
                     .write([](Transaction& t) {
                         return t.select("SELECT current_setting('statement_timeout')");
                     })
                     .get());
        QCOMPARE(limit.first().text(0), u"0"_s);
    }

    void aDatabaseThatCannotHoldEveryLetterIsRefused()
    {
        RecordsPlace place;
        (void)place.backDoor()->executeOnce(
            u"CREATE DATABASE latin ENCODING LATIN1 LOCALE 'C' TEMPLATE template0"_s);
        StoreSettings settings = place.settings();
        settings.server->name = u"latin"_s;
        QCOMPARE(codeOf(Store::open(settings)), u"store.encoding"_s);
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreServer)
#include "test_store_server.moc"
