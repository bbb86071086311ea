#include "outbox/outbox_file.h"

#include "outbox/disk_problem.h"
#include "outbox/log_keeping.h"
#include "outbox/outbox_schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <utility>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// The file and what SQLite keeps beside it; the file itself last, so that as long as it is in its
// place the others are to be moved yet.
QStringList filesOf(const QString& path)
{
    return {path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s, path};
}

} // namespace

OutboxFile::OutboxFile(QString folder, qint64 maxBytes)
    : m_folder(std::move(folder))
    , m_maxBytes(maxBytes)
    , m_connection(u"outbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_reserve(m_folder)
{
}

OutboxFile::~OutboxFile()
{
    close();
}

QString OutboxFile::path() const
{
    return m_folder + u"/outbox.db"_s;
}

Done OutboxFile::open()
{
    if (!QDir().mkpath(m_folder))
        return outboxUnwritable();
    Done opened = openDatabase();
    if (!opened && opened.problem().code == u"outbox.full"_s && m_reserve.giveBack())
        opened = openDatabase();
    m_open = opened.ok();
    if (m_open)
        m_reserve.keep();
    return opened;
}

Done OutboxFile::openDatabase()
{
    close();
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile::setPermissions(m_folder, owner | QFileDevice::ExeOwner);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path());
    if (!database.open())
        return outboxProblem(database.lastError().nativeErrorCode().toInt());
    QFile::setPermissions(path(), owner);
    // Looked at before anything is written, so that a broken file is moved aside as it was found.
    const auto found = versionFound();
    if (!found)
        return found.problem();
    if (*found == 0) {
        for (const QString& setting : outboxSchema::beforeAll) {
            if (const Done begun = run(setting); !begun)
                return begun;
        }
    }
    if (const Done set = applySettings(); !set)
        return set;
    const Done ready = *found == 0                      ? createTables()
                       : *found < outboxSchema::version ? migrate()
                                                        : Done();
    if (!ready)
        return ready;
    auto last = ask(u"SELECT coalesce(max(sequence), 0) FROM entry"_s);
    if (!last)
        return last.problem();
    if (!last->next())
        return outboxProblem(*last);
    m_lastFound = last->value(0).toLongLong();
    last->finish();
    forgetOrphans();
    return {};
}

void OutboxFile::close()
{
    m_open = false;
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
    m_isUndoing = false;
    m_isRelaxed = false;
}

Result<int> OutboxFile::versionFound()
{
    Done whole = checkPages();
    if (!whole && whole.problem() == outboxBroken())
        whole = checkPages(); // a page that could not be got is not yet a broken one
    if (!whole)
        return whole.problem();
    auto asked = ask(u"PRAGMA user_version"_s);
    if (!asked)
        return asked.problem();
    if (!asked->next())
        return outboxProblem(*asked);
    const int found = asked->value(0).toInt();
    if (found > outboxSchema::version)
        return problem("outbox.newer",
                       u"A newer kiosk wrote this outbox. Install that version again."_s);
    return found;
}

Done OutboxFile::checkPages()
{
    // With its indexes, which the quick check leaves out: what an index lacks would never be sent.
    auto check = ask(u"PRAGMA integrity_check(1)"_s);
    if (!check)
        return check.problem();
    if (!check->next())
        return outboxProblem(*check);
    const QString verdict = check->value(0).toString();
    if (const Done read = allRead(*check); !read)
        return read;
    // "Page 3: unable to get the page. error code=266": the disk's fault, not the file's.
    static const QRegularExpression failed(u"error code=(\\d+)"_s);
    if (const auto match = failed.match(verdict); match.hasMatch())
        return outboxProblem(match.captured(1).toInt());
    return verdict == u"ok"_s ? Done() : Done(outboxBroken());
}

Done OutboxFile::applySettings()
{
    for (const QString& setting : outboxSchema::settings) {
        if (const Done set = run(setting); !set)
            return set;
    }
    auto pageSize = ask(u"PRAGMA page_size"_s);
    if (!pageSize)
        return pageSize.problem();
    if (!pageSize->next())
        return outboxProblem(*pageSize);
    const qint64 pages = m_maxBytes / pageSize->value(0).toLongLong();
    pageSize->finish();
    return run(u"PRAGMA max_page_count = %1"_s.arg(pages));
}

Done OutboxFile::createTables()
{
    return atomically([this]() -> Done {
        QStringList statements = outboxSchema::tables;
        statements << u"PRAGMA application_id = %1"_s.arg(outboxSchema::applicationId)
                   << u"PRAGMA user_version = %1"_s.arg(outboxSchema::version);
        for (const QString& statement : statements) {
            if (const Done made = run(statement); !made)
                return made;
        }
        return {};
    });
}

Done OutboxFile::migrate()
{
    return atomically([this]() -> Done {
        for (const QString& statement : outboxSchema::fromFirstVersion) {
            if (const Done changed = run(statement); !changed)
                return changed;
        }
        if (const Done given = giveFingerprints(); !given)
            return given;
        return run(u"PRAGMA user_version = %1"_s.arg(outboxSchema::version));
    });
}

Result<QString> OutboxFile::moveAside()
{
    // As it is: closing would write the log into the file, and delete it.
    if (QSqlDatabase::contains(m_connection))
        keepLogOnClose(QSqlDatabase::database(m_connection, false));
    close();
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s);
    const QString aside = m_folder + u"/broken-"_s + now;
    if (!QDir().mkpath(aside))
        return outboxUnwritable();
    const QStringList files = filesOf(path());
    for (const QString& file : files) {
        if (QFile::exists(file) && !QFile::rename(file, aside + u'/' + QFileInfo(file).fileName()))
            return outboxUnwritable();
    }
    return aside;
}

Done OutboxFile::run(const QString& statement, const QVariantList& values)
{
    const auto query = ask(statement, values);
    return query ? Done() : Done(query.problem());
}

Result<QSqlQuery> OutboxFile::ask(const QString& statement, const QVariantList& values)
{
    // What was not committed must not be seen, or it would be taken for something that is kept.
    if (std::exchange(m_isUndoing, false)) {
        if (const Done undone = undo(); !undone)
            return undone.problem();
    }
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return outboxProblem(query);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return outboxProblem(query);
    return query;
}

Result<QStringList> OutboxFile::column(const QString& statement, const QVariantList& values)
{
    auto rows = ask(statement, values);
    if (!rows)
        return rows.problem();
    QStringList texts;
    while (rows->next())
        texts.append(rows->value(0).toString());
    if (const Done read = allRead(*rows); !read)
        return read.problem();
    return texts;
}

Done OutboxFile::atomically(const std::function<Done()>& work)
{
    if (const Done begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Done done = work();
    if (done)
        done = run(u"COMMIT"_s);
    if (!done)
        (void)undo();
    return done;
}

// Fails where there is no memory to understand the word; it is tried again before all else.
Done OutboxFile::undo()
{
    const Done undone = run(u"ROLLBACK"_s);
    // SQLite undoes by itself what meets some errors; then there is nothing to undo.
    m_isUndoing = !undone && undone.problem().code == u"outbox.memory"_s;
    return m_isUndoing ? undone : Done();
}

Done OutboxFile::durably(const std::function<Done()>& work)
{
    if (m_isRelaxed) {
        if (const Done strict = run(u"PRAGMA synchronous = FULL"_s); !strict)
            return strict;
        m_isRelaxed = false;
    }
    return work();
}

Done OutboxFile::atLeisure(const std::function<Done()>& work)
{
    const Done done = durably([&]() -> Done {
        if (const Done relaxed = run(u"PRAGMA synchronous = NORMAL"_s); !relaxed)
            return relaxed;
        m_isRelaxed = true;
        return work();
    });
    // What is done next finds it strict again, or isn't done.
    (void)durably([] { return Done(); });
    return done;
}

Done OutboxFile::evenWhenFull(const std::function<Done()>& work)
{
    Done done = work();
    if (!done && done.problem().code == u"outbox.full"_s && m_reserve.giveBack())
        done = work();
    // What the work gave back lies in the log first; a reserve is made again of it.
    if (!m_reserve.isKept() && done) {
        emptyLog();
        m_reserve.keep();
    }
    return done;
}

void OutboxFile::emptyLog()
{
    (void)run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace anteroom
