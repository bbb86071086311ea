#include "outbox/outbox_file.h"

#include "outbox/outbox_schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// SQLite's result codes (sqlite.org/rescode.html); extended ones hold the primary in the low byte.
constexpr int noMemory = 7;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int notADatabase = 26;
constexpr int cutShort = 522;          // a page is not all there
constexpr int writeFailed = 778;       // over a quota or a size limit
constexpr int sharedGrowFailed = 4874; // the same, of the -shm file

Problem broken()
{
    return problem("outbox.broken", u"The kiosk's outbox is broken. Ask your IT person."_s);
}

Problem unwritable()
{
    return problem("outbox.unwritable",
                   u"The kiosk can't write to its disk. Ask at the desk, and tell your IT "
                   "person."_s);
}

Problem diskProblem(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt();
    const int primary = code & 0xff;
    if (primary == corrupt || primary == notADatabase || code == cutShort)
        return broken();
    if (primary == noMemory)
        return problem("outbox.memory",
                       u"The kiosk is short of memory. Ask at the desk, and have it restarted."_s);
    if (primary == full || code == writeFailed || code == sharedGrowFailed)
        return problem("outbox.full",
                       u"The kiosk's disk is full. Ask at the desk; free some room on it."_s);
    return unwritable();
}

// What SQLite could not hand out for want of memory reads as empty, which it says at the next step.
Done allRead(QSqlQuery& query)
{
    (void)query.next();
    const QSqlError error = query.lastError();
    return error.isValid() ? Done(diskProblem(error)) : Done();
}

// The file and what SQLite keeps beside it.
QStringList filesOf(const QString& path)
{
    return {path, path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s};
}

} // namespace

OutboxFile::OutboxFile(QString folder, qint64 maxBytes)
    : m_folder(std::move(folder))
    , m_maxBytes(maxBytes)
    , m_connection(u"outbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
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
    close();
    if (!QDir().mkpath(m_folder))
        return unwritable();
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile::setPermissions(m_folder, owner | QFileDevice::ExeOwner);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path());
    if (!database.open())
        return diskProblem(database.lastError());
    QFile::setPermissions(path(), owner);
    // Looked at before anything is written, so that a broken file is moved aside as it was found.
    const auto found = versionFound();
    if (!found)
        return found.problem();
    if (*found == 0) {
        if (const Done begun = run(outboxSchema::beforeAll); !begun)
            return begun;
    }
    if (const Done set = applySettings(); !set)
        return set;
    return *found == 0 ? createTables() : Done();
}

void OutboxFile::close()
{
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
    m_isUndoing = false;
    m_isRelaxed = false;
}

Result<int> OutboxFile::versionFound()
{
    Done whole = checkPages();
    if (!whole && whole.problem() == broken())
        whole = checkPages(); // a page that could not be got is not yet a broken one
    if (!whole)
        return whole.problem();
    auto asked = ask(u"PRAGMA user_version"_s);
    if (!asked)
        return asked.problem();
    if (!asked->next())
        return diskProblem(asked->lastError());
    const int found = asked->value(0).toInt();
    if (found > outboxSchema::version)
        return problem("outbox.newer",
                       u"A newer kiosk wrote this outbox. Install that version again."_s);
    return found;
}

Done OutboxFile::checkPages()
{
    auto check = ask(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return check.problem();
    if (!check->next())
        return diskProblem(check->lastError());
    const QString verdict = check->value(0).toString();
    if (const Done read = allRead(*check); !read)
        return read;
    // "Page 3: unable to get the page. error code=266": the disk's fault, not the file's.
    static const QRegularExpression failed(u"error code=(\\d+)"_s);
    if (const auto match = failed.match(verdict); match.hasMatch())
        return diskProblem(QSqlError({}, {}, QSqlError::StatementError, match.captured(1)));
    return verdict == u"ok"_s ? Done() : Done(broken());
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
        return diskProblem(pageSize->lastError());
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

Result<QString> OutboxFile::moveAside()
{
    close();
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s);
    const QString aside = m_folder + u"/broken-"_s + now;
    if (!QDir().mkpath(aside))
        return unwritable();
    const QStringList files = filesOf(path());
    for (const QString& file : files) {
        if (QFile::exists(file) && !QFile::rename(file, aside + u'/' + QFileInfo(file).fileName()))
            return unwritable();
    }
    return aside;
}

Done OutboxFile::add(const SealedEntry& entry)
{
    auto known = ask(u"SELECT content_sha256 FROM entry WHERE id = ?"_s, {entry.id.text()});
    if (!known)
        return known.problem();
    if (known->next()) {
        const QString content = known->value(0).toString();
        if (const Done read = allRead(*known); !read)
            return read;
        if (content == entry.content.hex())
            return {};
        return problem("outbox.content",
                       u"This visit was handed in with other answers before. Ask at the desk."_s);
    }
    if (known->lastError().isValid())
        return diskProblem(known->lastError());
    known->finish();
    return durably([&] { return atomically([&] { return insert(entry); }); });
}

Done OutboxFile::insert(const SealedEntry& entry)
{
    const Done added = run(u"INSERT INTO entry (id, content_sha256, sealed) VALUES (?, ?, ?)"_s,
                           {entry.id.text(), entry.content.hex(), entry.sealed});
    if (!added)
        return added;
    for (const SealedImage& image : entry.images) {
        const Done kept = run(u"INSERT OR IGNORE INTO blob (sha256, sealed) VALUES (?, ?)"_s,
                              {image.plain.hex(), image.sealed});
        if (!kept)
            return kept;
        const Done linked = run(u"INSERT OR IGNORE INTO entry_blob (entry, blob)"
                                " SELECT sequence, ? FROM entry WHERE id = ?"_s,
                                {image.plain.hex(), entry.id.text()});
        if (!linked)
            return linked;
    }
    return {};
}

Result<DueEntry> OutboxFile::next(const QSet<SubmissionId>& passedOver)
{
    auto waiting = ask(u"SELECT sequence, id, content_sha256, sealed FROM entry"
                       " WHERE state = 'waiting' ORDER BY sequence"_s);
    if (!waiting)
        return waiting.problem();
    while (waiting->next()) {
        const auto id = SubmissionId::parse(waiting->value(1).toString());
        const auto content = Sha256::parse(waiting->value(2).toString());
        if (!id || !content) {
            const Done read = allRead(*waiting);
            return read ? broken() : read.problem();
        }
        if (passedOver.contains(*id))
            continue;
        auto blobs = blobsToUpload(waiting->value(0).toLongLong());
        if (!blobs)
            return blobs.problem();
        return DueEntry{*id, *content, waiting->value(3).toByteArray(), *blobs};
    }
    // The rows have ended, or could not be read further.
    if (waiting->lastError().isValid())
        return diskProblem(waiting->lastError());
    return DueEntry{};
}

Result<QList<Sha256>> OutboxFile::blobsToUpload(qint64 sequence)
{
    auto rows = ask(u"SELECT sha256 FROM blob JOIN entry_blob ON blob = sha256"
                    " WHERE entry = ? AND uploaded = 0 ORDER BY sha256"_s,
                    {sequence});
    if (!rows)
        return rows.problem();
    QList<Sha256> blobs;
    while (rows->next()) {
        const auto hash = Sha256::parse(rows->value(0).toString());
        if (!hash) {
            const Done read = allRead(*rows);
            return read ? broken() : read.problem();
        }
        blobs.append(*hash);
    }
    if (rows->lastError().isValid())
        return diskProblem(rows->lastError());
    return blobs;
}

Result<QByteArray> OutboxFile::blob(const Sha256& plain)
{
    auto row = ask(u"SELECT sealed FROM blob WHERE sha256 = ?"_s, {plain.hex()});
    if (!row)
        return row.problem();
    if (!row->next())
        return row->lastError().isValid()
                   ? diskProblem(row->lastError())
                   : problem("outbox.blob",
                             u"A picture of this visit is gone. Tell your IT person."_s);
    return row->value(0).toByteArray();
}

Done OutboxFile::markUploaded(const Sha256& plain, bool uploaded)
{
    return run(u"UPDATE blob SET uploaded = ? WHERE sha256 = ?"_s, {uploaded ? 1 : 0, plain.hex()});
}

Done OutboxFile::remove(const SubmissionId& id)
{
    const auto forgetEntry = [&]() -> Done {
        if (const Done gone = run(u"DELETE FROM entry WHERE id = ?"_s, {id.text()}); !gone)
            return gone;
        return run(u"DELETE FROM blob WHERE NOT EXISTS"
                   " (SELECT 1 FROM entry_blob WHERE entry_blob.blob = blob.sha256)"_s);
    };
    const Done removed = atLeisure([&] { return atomically(forgetEntry); });
    if (!removed || count() != OutboxCount())
        return removed;
    // The last entry is gone: so is what the journal has of it. Missing that loses nothing.
    (void)run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return {};
}

Done OutboxFile::setAside(const SubmissionId& id, const QString& code)
{
    return durably([&] {
        return run(u"UPDATE entry SET state = 'aside', aside_code = ? WHERE id = ?"_s,
                   {code, id.text()});
    });
}

Done OutboxFile::retryAside()
{
    return durably([&] {
        return run(
            u"UPDATE entry SET state = 'waiting', aside_code = NULL WHERE state = 'aside'"_s);
    });
}

OutboxCount OutboxFile::count()
{
    OutboxCount counted;
    auto rows = ask(u"SELECT state, count(*) FROM entry GROUP BY state"_s);
    while (rows && rows->next()) {
        const int entries = rows->value(1).toInt();
        (rows->value(0).toString() == u"aside"_s ? counted.aside : counted.waiting) = entries;
    }
    return counted;
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
        return diskProblem(query.lastError());
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return diskProblem(query.lastError());
    return query;
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

} // namespace anteroom
