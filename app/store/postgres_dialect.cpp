// PostgreSQL 15.
//
// How several offices write to one database, and how the audit stays one chain:
//
// Whoever writes takes turns, as on SQLite: the first statement of each transaction takes an
// advisory lock of the database, which ends with the transaction. So what a transaction reads stays
// true until it is committed: versions, ids that were seen before, record numbers, the roster's
// sequence and the audit's head. READ COMMITTED is enough, since every statement after the lock
// sees what the turn before has committed, and two turns never wait for each other's rows.
//
// A turn never lasts as long as a disk or a standby takes. Its COMMIT returns and frees the turn
// before the log is written (synchronous_commit = off for this one transaction); the office then
// writes a mark into the log and waits until that is durable, here and on a synchronous standby.
// The log is one sequence: with the mark everything before it is durable, also the turns of other
// offices on which this one built. Only then is anybody told that something was stored. So the
// waiting of all offices overlaps, and one flush of the server serves them together. In between
// others may see what a power cut would still undo; nothing that was acknowledged rests on it.
//
// A turn is a group of jobs (store/writer), so its cost is shared; readers never wait. Who dies or
// hangs in the midst of a turn loses it: idle_in_transaction_session_timeout and TCP's time-outs.

#include "store/dialect.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// Any number that nobody else takes for an advisory lock in this database: "anteroom" in ASCII.
constexpr Sql takeTurn("SELECT pg_advisory_xact_lock(7020676848177606509)");

// What the checks at the opening raise.
constexpr QLatin1StringView wrongEncoding("AR001");
constexpr QLatin1StringView tooOld("AR002");

// libpq tells why it could not connect in words alone, those of the server in the server's
// language: who does not know them gets the advice for all cases.
QString adviceOnConnecting(const QString& said)
{
    if (said.contains("password"_L1) || said.contains("role \""_L1))
        return u"The database's server does not take this user with this password. Check both: in "
               "the address, or in the file that its passfile names."_s;
    if (said.contains("database \""_L1) && said.contains("does not exist"_L1))
        return u"The server has no database of this name. Check the name, or make it as "
               "kiosk-config/office/postgres.sql does."_s;
    return u"The database cannot be reached. Check that its server runs, its address in "
           "office.json, and that its user and password are right."_s;
}

class PostgresDialect : public Dialect {
public:
    QString driver() const override { return u"QPSQL"_s; }
    QString package() const override { return u"libqt6sql6-psql"_s; }
    Done found(const ConnectionSettings&) const override { return {}; } // its administrator does
    void address(QSqlDatabase& database, const ConnectionSettings& settings) const override;
    QStringList opening(const ConnectionSettings& settings) const override;
    std::vector<Sql> begin(Access access) const override
    {
        if (access == Access::ReadOnly)
            return {"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"};
        return {"BEGIN ISOLATION LEVEL READ COMMITTED", takeTurn};
    }
    std::vector<Sql> beforeCommit() const override
    {
        // Also refused in a transaction of which a statement failed. COMMIT would not be: it then
        // undoes everything and says that all is well.
        return {"SET LOCAL synchronous_commit = off"};
    }
    std::vector<Sql> afterCommit() const override
    {
        return {"SELECT pg_logical_emit_message(true, 'anteroom', '')"};
    }
    bool preparesControls() const override { return false; }
    QStringList spelled(const QString& schema) const override;
    QString allTables() const override
    {
        return u"SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"_s;
    }
    QString columnsOf(const QString& table) const override
    {
        return u"SELECT column_name FROM information_schema.columns WHERE table_schema = "
               "current_schema() AND table_name = '%1'"_s.arg(table);
    }
    Problem problemOf(const QSqlError& error) const override;
};

void PostgresDialect::address(QSqlDatabase& database, const ConnectionSettings& settings) const
{
    const DatabaseServer& server = *settings.server;
    database.setHostName(server.hosts.join(u','));
    database.setDatabaseName(server.name);
    database.setUserName(server.user);
    database.setPassword(server.password);
    QStringList ports;
    for (const quint16 port : server.ports)
        ports.append(QString::number(port));
    QStringList options{
        u"port="_s + ports.join(u','),
        u"application_name=anteroom-office"_s,
        u"connect_timeout=5"_s,
        // A server that is gone without a word is noticed within seconds, from both ends.
        u"keepalives_idle=5"_s,
        u"keepalives_interval=2"_s,
        u"keepalives_count=3"_s,
        u"tcp_user_timeout=10000"_s,
    };
    // Of a primary and its standby the one that takes writes is meant, whichever that is by now.
    if (server.hosts.size() > 1 && !server.options.contains(u"target_session_attrs"_s))
        options.append(u"target_session_attrs=read-write"_s);
    for (auto it = server.options.cbegin(); it != server.options.cend(); ++it) {
        QString value = it.value();
        value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        options.append(u"%1='%2'"_s.arg(it.key(), value));
    }
    database.setConnectOptions(options.join(u';'));
}

QStringList PostgresDialect::opening(const ConnectionSettings& settings) const
{
    QStringList all{
        u"SET client_min_messages = error"_s,
        u"SET standard_conforming_strings = on"_s,
        u"SET lock_timeout = %1"_s.arg(settings.busyFor.count()),
        u"DO 'BEGIN IF current_setting(''server_version_num'')::integer < 150000 THEN "
        "RAISE EXCEPTION USING ERRCODE = ''%1''; END IF; END'"_s.arg(tooOld),
        u"DO 'BEGIN IF current_setting(''server_encoding'') <> ''UTF8'' THEN "
        "RAISE EXCEPTION USING ERRCODE = ''%1''; END IF; END'"_s.arg(wrongEncoding),
    };
    if (settings.access == Access::ReadOnly) {
        all.append(u"SET default_transaction_read_only = on"_s);
        return all;
    }
    all += {
        u"SET idle_in_transaction_session_timeout = '20s'"_s,
        // A time-out that ends the wait for a standby does not undo what it waited for: the server
        // would say that all is well.
        u"SET statement_timeout = 0"_s,
        u"SET tcp_user_timeout = 10000"_s,
        // Somebody may have made the whole server forgetful; this session is not.
        u"SELECT set_config('synchronous_commit', 'on', false) "
        "WHERE current_setting('synchronous_commit') = 'off'"_s,
    };
    return all;
}

QStringList PostgresDialect::spelled(const QString& schema) const
{
    if (const QString table = appendOnlyTable(schema); !table.isEmpty()) {
        const QString refused = u"EXECUTE FUNCTION refuse_change()"_s;
        return {
            u"CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
            "'BEGIN RAISE EXCEPTION ''append-only'' USING ERRCODE = ''restrict_violation''; END'"_s,
            u"CREATE TRIGGER %1_is_never_changed BEFORE UPDATE ON %1 FOR EACH ROW %2"_s.arg(
                table, refused),
            u"CREATE TRIGGER %1_is_never_deleted BEFORE DELETE ON %1 FOR EACH ROW %2"_s.arg(
                table, refused),
            u"CREATE TRIGGER %1_is_never_emptied BEFORE TRUNCATE ON %1 FOR EACH STATEMENT %2"_s.arg(
                table, refused)};
    }
    QString statement =
        spelledBy(schema, {{u"$number", u"BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"},
                           {u"$integer", u"BIGINT"},
                           {u"$real", u"DOUBLE PRECISION"},
                           {u"$blob", u"BYTEA"},
                           {u"$term", u"TEXT"},
                           {u" $table", u""},
                           {u" $clustered", u""}});
    // Every text compares and sorts by its bytes, as in SQLite, whatever the server's language is.
    static const QRegularExpression text(u"\\bTEXT\\b"_s);
    return {statement.replace(text, u"TEXT COLLATE \"C\""_s)};
}

// SQLSTATEs (postgresql.org/docs/15/errcodes-appendix.html), of which the first two letters are the
// class.
Problem PostgresDialect::problemOf(const QSqlError& error) const
{
    const QString state = error.nativeErrorCode();
    const auto isOf = [&state](std::initializer_list<QLatin1StringView> states) {
        return std::any_of(states.begin(), states.end(),
                           [&](QLatin1StringView each) { return state.startsWith(each); });
    };
    if (error.type() == QSqlError::ConnectionError || isOf({"28"_L1, "3D000"_L1}))
        return problem("store.cannot_open", adviceOnConnecting(error.databaseText()));
    // When the connection ends, whatever was asked last has no state at all.
    if (state.isEmpty() || isOf({"08"_L1, "57P"_L1, "25P03"_L1}))
        return problem("store.lost",
                       u"The connection to the database was lost. Try again in a moment."_s);
    if (isOf({"40"_L1}))
        return problem("store.conflict",
                       u"Others wrote to the same records at that moment. Try again."_s);
    if (isOf({"55P03"_L1, "57014"_L1, "53"_L1}) && state != u"53100")
        return problem("store.busy",
                       u"Others are writing to the records. Try again in a moment."_s);
    if (state == u"53100")
        return problem("store.full",
                       u"The disk that holds the records is full. Free some space; nothing that "
                       "was stored before is lost."_s);
    if (isOf({"25006"_L1, "42501"_L1}))
        return problem("store.read_only",
                       u"The records cannot be written. Check what the database's user may do, and "
                       "that the server is no standby."_s);
    if (isOf({"23"_L1}))
        return problem("store.constraint",
                       u"The records refuse what contradicts them. Nothing was changed."_s);
    if (isOf({"58"_L1}))
        return problem("store.disk",
                       u"The server's disk did not take or give what was asked. Check its space "
                       "and its health; nothing that was stored before was changed."_s);
    if (isOf({"XX"_L1}))
        return problem(
            "store.damaged",
            u"The database is damaged. Stop the office and restore the latest backup."_s);
    if (state == wrongEncoding)
        return problem("store.encoding",
                       u"The database cannot hold every letter. Make it anew with: createdb "
                       "--encoding=UTF8 --template=template0"_s);
    if (state == tooOld)
        return problem("store.old_server",
                       u"The database's server is older than PostgreSQL 15. Upgrade it first."_s);
    return problem("store.failed",
                   u"The database gave error %1. Nothing was changed."_s.arg(state));
}

} // namespace

const Dialect& Dialect::postgres()
{
    static const PostgresDialect dialect;
    return dialect;
}

} // namespace anteroom
