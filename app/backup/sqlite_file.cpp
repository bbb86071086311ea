#include "backup/sqlite_file.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int pagesAtOnce = 256; // a megabyte, between two looks at how far it is

struct EndsBackup {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

int openFlags(SqliteFile::Access access)
{
    switch (access) {
    case SqliteFile::Access::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case SqliteFile::Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case SqliteFile::Access::ReadWrite:
        break;
    }
    return SQLITE_OPEN_READWRITE;
}

Problem sqliteProblem(sqlite3* database)
{
    const int code = database ? sqlite3_errcode(database) & 0xff : SQLITE_NOMEM;
    const char* advice = "The database cannot be read or copied (error %1). Run anteroom-office "
                         "doctor.";
    switch (code) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
        advice = "The disk did not take what was to be written (error %1). Free some space; what "
                 "was there before is as it was.";
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        advice = "Another program holds the records (error %1). Try again in a moment.";
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        advice = "The database file is damaged or is not one of ours (error %1). Restore the "
                 "latest backup.";
        break;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        advice = "The database file cannot be opened (error %1). Check --data, and that this user "
                 "may write there.";
        break;
    }
    return problem(code == SQLITE_BUSY ? "backup.busy" : "backup.database",
                   QString::fromLatin1(advice).arg(code));
}

} // namespace

void SqliteFile::Closes::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

Problem SqliteFile::problemNow() const
{
    return sqliteProblem(m_database.get());
}

Result<SqliteFile> SqliteFile::open(const QString& path, Access access, int busyMilliseconds)
{
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &raw, openFlags(access), nullptr);
    SqliteFile file(raw);
    if (opened != SQLITE_OK)
        return file.problemNow();
    sqlite3_extended_result_codes(raw, 0);
    sqlite3_busy_timeout(raw, busyMilliseconds);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_wal_autocheckpoint(raw, 0);
    return file;
}

Done SqliteFile::run(const char* statement)
{
    if (sqlite3_exec(m_database.get(), statement, nullptr, nullptr, nullptr) != SQLITE_OK)
        return problemNow();
    return {};
}

Done SqliteFile::beginLook()
{
    // The state is fixed by the first read, not by BEGIN.
    if (const Done begun = run("BEGIN DEFERRED"); !begun)
        return begun;
    const Done looked = run("SELECT count(*) FROM sqlite_schema");
    if (!looked)
        endLook();
    return looked;
}

void SqliteFile::endLook()
{
    (void)run("ROLLBACK"); // fails when nothing was begun
}

Done SqliteFile::copyTo(const QString& path, const HowFar& howFar)
{
    auto copy = open(path, Access::Create);
    if (!copy)
        return copy.problem();
    // It is looked through and synced, or thrown away.
    if (const Done set = copy->run("PRAGMA synchronous = OFF"); !set)
        return set;
    sqlite3* target = copy->m_database.get();
    const std::unique_ptr<sqlite3_backup, EndsBackup> backup(
        sqlite3_backup_init(target, "main", m_database.get(), "main"));
    if (!backup)
        return sqliteProblem(target);
    int stepped = SQLITE_OK;
    while (stepped == SQLITE_OK) {
        stepped = sqlite3_backup_step(backup.get(), pagesAtOnce);
        const int of = sqlite3_backup_pagecount(backup.get());
        if (howFar && !howFar(of - sqlite3_backup_remaining(backup.get()), of))
            return problem("backup.stopped", u"It was stopped before it was done."_s);
    }
    if (stepped != SQLITE_DONE)
        return problem("backup.database",
                       u"The records could not be copied (error %1). Free some space in the "
                       "office's folder and try again; nothing was changed."_s.arg(stepped));
    return {};
}

Done SqliteFile::answersNothingWrong(const char* question)
{
    struct Answer {
        QString first;
        bool isWrong = false;
    } answer;
    const auto read = [](void* into, int columns, char** values, char**) {
        auto& found = *static_cast<Answer*>(into);
        const QString said = QString::fromUtf8(columns > 0 && values[0] ? values[0] : "");
        if (said != u"ok" && !std::exchange(found.isWrong, true))
            found.first = said;
        return 0;
    };
    const int asked = sqlite3_exec(m_database.get(), question, read, &answer, nullptr);
    if (asked == SQLITE_INTERRUPT)
        return problem("backup.stopped", u"It was stopped before it was done."_s);
    if (asked != SQLITE_OK || answer.isWrong)
        return problem("backup.integrity",
                       u"The database is damaged (%1). Stop the office, keep its folder as it is, "
                       "and restore the latest backup or the archive."_s.arg(
                           asked != SQLITE_OK ? u"error %1"_s.arg(asked) : answer.first.left(80)));
    return {};
}

Done SqliteFile::checkIntegrity(const std::function<bool()>& goOn)
{
    constexpr int stepsBetweenLooks = 1'000'000;
    const auto look = [](void* asks) {
        return (*static_cast<const std::function<bool()>*>(asks))() ? 0 : 1;
    };
    sqlite3_progress_handler(m_database.get(), stepsBetweenLooks, look,
                             const_cast<std::function<bool()>*>(&goOn));
    Done done = answersNothingWrong("PRAGMA integrity_check(1)");
    if (done)
        done = answersNothingWrong("PRAGMA foreign_key_check");
    sqlite3_progress_handler(m_database.get(), 0, nullptr, nullptr);
    return done;
}

bool SqliteFile::bringLogHome()
{
    int inLog = -1;
    int home = -1;
    const int done = sqlite3_wal_checkpoint_v2(m_database.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE,
                                               &inLog, &home);
    return done == SQLITE_OK && inLog >= 0 && inLog == home;
}

void SqliteFile::restartLog()
{
    (void)sqlite3_wal_checkpoint_v2(m_database.get(), nullptr, SQLITE_CHECKPOINT_RESTART, nullptr,
                                    nullptr);
}

} // namespace anteroom
