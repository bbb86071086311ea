#include "store/dialect.h"

using namespace Qt::StringLiterals;

namespace anteroom::dialect {

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); extended ones carry theirs in the
// lowest byte.
enum : int {
    busy = 5,
    locked = 6,
    readOnlyFile = 8,
    inputOutput = 10,
    corrupt = 11,
    full = 13,
    cannotOpen = 14,
    constraint = 19,
    notADatabase = 26
};

} // namespace

QString connectOptions(bool readOnly, std::chrono::milliseconds busyFor)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyFor.count());
    if (readOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    return options;
}

QStringList settings(bool readOnly, qint64 mostPages)
{
    QStringList all{
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA temp_store = MEMORY"_s, // sorted rows of patients never reach a temporary file
        u"PRAGMA cell_size_check = ON"_s,
    };
    if (readOnly) {
        all.append(u"PRAGMA query_only = ON"_s);
        return all;
    }
    all += {
        u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA secure_delete = ON"_s,
        u"PRAGMA journal_size_limit = 67108864"_s, // a day of large images leaves no large log
    };
    if (mostPages > 0)
        all.append(u"PRAGMA max_page_count = %1"_s.arg(mostPages));
    return all;
}

QString spelled(QString schema)
{
    return schema.replace(u"$number"_s, u"INTEGER PRIMARY KEY"_s)
        .replace(u"$integer"_s, u"INTEGER"_s)
        .replace(u"$real"_s, u"REAL"_s)
        .replace(u"$blob"_s, u"BLOB"_s)
        .replace(u"$term"_s, u"TEXT"_s)
        .replace(u"$table"_s, u"STRICT"_s)
        .replace(u"$clustered"_s, u"STRICT, WITHOUT ROWID"_s);
}

QStringList appendOnly(const QString& table)
{
    const QString refusal = u"BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s;
    return {u"CREATE TRIGGER %1_is_never_changed BEFORE UPDATE ON %1 %2"_s.arg(table, refusal),
            u"CREATE TRIGGER %1_is_never_deleted BEFORE DELETE ON %1 %2"_s.arg(table, refusal)};
}

QString allTables()
{
    return u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s;
}

QString columnsOf(const QString& table)
{
    return u"SELECT name FROM pragma_table_info('%1')"_s.arg(table);
}

Problem problemOf(const QSqlError& error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case full:
        return problem("store.full",
                       u"The disk that holds the records is full. Free some space; nothing that "
                       "was stored before is lost."_s);
    case readOnlyFile:
        return problem("store.read_only",
                       u"The records cannot be written. Check who owns the database file and "
                       "whether its disk is mounted read-only."_s);
    case busy:
    case locked:
        return problem("store.busy",
                       u"Another program is writing to the records. Try again in a moment."_s);
    case inputOutput:
        return problem("store.disk",
                       u"The disk did not take or give what was asked. Check its space and its "
                       "health; nothing that was stored before was changed."_s);
    case corrupt:
    case notADatabase:
        return problem("store.damaged",
                       u"The database file is damaged or is not one of ours. Stop the office and "
                       "restore the latest backup."_s);
    case cannotOpen:
        return problem("store.cannot_open",
                       u"The database file cannot be opened. Check that its folder exists and "
                       "belongs to the office's user."_s);
    case constraint:
        return problem("store.constraint",
                       u"The records refuse what contradicts them. Nothing was changed."_s);
    default:
        return problem("store.failed", u"The database gave error %1. Nothing was changed."_s.arg(
                                           error.nativeErrorCode()));
    }
}

} // namespace anteroom::dialect
