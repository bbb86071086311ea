#include "store/dialect.h"

#include <mutex>
#include <QFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// SQLite counts the memory it holds (sqlite.org/malloc.html §4), which nobody asks it for, under
// one lock that the threads of all connections wait at. It can be told so before its first use
// alone; where another has used it already it goes on counting.
void countNoMemory()
{
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

class SqliteDialect : public Dialect {
public:
    QString driver() const override { return u"QSQLITE"_s; }
    QString package() const override { return u"libqt6sql6-sqlite"_s; }
    Done found(const ConnectionSettings& settings) const override;
    void address(QSqlDatabase& database, const ConnectionSettings& settings) const override;
    QStringList opening(const ConnectionSettings& settings) const override;
    std::vector<Sql> begin(Access access) const override
    {
        // Takes the write lock at once.
        return {access == Access::ReadWrite ? Sql("BEGIN IMMEDIATE") : Sql("BEGIN DEFERRED")};
    }
    std::vector<Sql> beforeCommit() const override { return {}; }
    std::vector<Sql> afterCommit() const override { return {}; } // synchronous = FULL: durable
    bool preparesControls() const override { return true; }
    QStringList spelled(const QString& schema) const override;
    QString allTables() const override
    {
        return u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s;
    }
    QString columnsOf(const QString& table) const override
    {
        return u"SELECT name FROM pragma_table_info('%1')"_s.arg(table);
    }
    Problem problemOf(const QSqlError& error) const override;
};

// SQLite would create it readable by all who may enter the folder; its companions -wal and -shm
// take over the permissions of this file.
Done SqliteDialect::found(const ConnectionSettings& settings) const
{
    if (QFile::exists(settings.path))
        return {};
    QFile file(settings.path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        !QFile::exists(settings.path))
        return problem("store.cannot_open",
                       u"The database file cannot be created. Check that its folder exists and "
                       "belongs to the office's user."_s);
    return {};
}

void SqliteDialect::address(QSqlDatabase& database, const ConnectionSettings& settings) const
{
    countNoMemory();
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(settings.busyFor.count());
    if (settings.access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setDatabaseName(settings.path);
    database.setConnectOptions(options);
}

QStringList SqliteDialect::opening(const ConnectionSettings& settings) const
{
    QStringList all{
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA temp_store = MEMORY"_s, // sorted rows of patients never reach a temporary file
        u"PRAGMA cell_size_check = ON"_s,
    };
    if (settings.access == Access::ReadOnly) {
        all += {u"PRAGMA query_only = ON"_s, u"PRAGMA cache_size = -8192"_s};
        return all;
    }
    all += {
        // KiB. With SQLite's own 2 MB a page that one transaction changes often goes out and comes
        // in again; with more than this an import is no faster, and the office's memory grows.
        u"PRAGMA cache_size = -16384"_s,
        u"PRAGMA journal_mode = WAL"_s,
        u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA secure_delete = ON"_s,
        u"PRAGMA journal_size_limit = 67108864"_s, // a day of large images leaves no large log
    };
    if (settings.keepsLog)
        all.append(u"PRAGMA wal_autocheckpoint = 0"_s);
    if (settings.mostPages > 0)
        all.append(u"PRAGMA max_page_count = %1"_s.arg(settings.mostPages));
    return all;
}

QStringList SqliteDialect::spelled(const QString& schema) const
{
    if (const QString table = appendOnlyTable(schema); !table.isEmpty()) {
        const QString refusal = u"BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s;
        return {u"CREATE TRIGGER %1_is_never_changed BEFORE UPDATE ON %1 %2"_s.arg(table, refusal),
                u"CREATE TRIGGER %1_is_never_deleted BEFORE DELETE ON %1 %2"_s.arg(table, refusal)};
    }
    return {spelledBy(schema, {{u"$number", u"INTEGER PRIMARY KEY"},
                               {u"$integer", u"INTEGER"},
                               {u"$real", u"REAL"},
                               {u"$blob", u"BLOB"},
                               {u"$term", u"TEXT"},
                               {u"$table", u"STRICT"},
                               {u"$clustered", u"STRICT, WITHOUT ROWID"}})};
}

Problem SqliteDialect::problemOf(const QSqlError& error) const
{
    // Extended result codes carry the primary one in their lowest byte (sqlite.org/rescode.html).
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SQLITE_FULL:
        return problem("store.full",
                       u"The disk that holds the records is full. Free some space; nothing that "
                       "was stored before is lost."_s);
    case SQLITE_READONLY:
        return problem("store.read_only",
                       u"The records cannot be written. Check who owns the database file and "
                       "whether its disk is mounted read-only."_s);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return problem("store.busy",
                       u"Another program is writing to the records. Try again in a moment."_s);
    case SQLITE_IOERR:
        return problem("store.disk",
                       u"The disk did not take or give what was asked. Check its space and its "
                       "health; nothing that was stored before was changed."_s);
    case SQLITE_NOMEM:
        return problem("store.memory",
                       u"The office's computer is short of memory. Close what else runs on it, and "
                       "try again; nothing was changed."_s);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return problem("store.damaged",
                       u"The database file is damaged or is not one of ours. Stop the office and "
                       "restore the latest backup."_s);
    case SQLITE_CANTOPEN:
        return problem("store.cannot_open",
                       u"The database file cannot be opened. Check that its folder exists and "
                       "belongs to the office's user."_s);
    case SQLITE_CONSTRAINT:
        return problem("store.constraint",
                       u"The records refuse what contradicts them. Nothing was changed."_s);
    default:
        return problem("store.failed", u"The database gave error %1. Nothing was changed."_s.arg(
                                           error.nativeErrorCode()));
    }
}

} // namespace

const Dialect& Dialect::sqlite()
{
    static const SqliteDialect dialect;
    return dialect;
}

} // namespace anteroom
