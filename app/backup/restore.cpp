#include "backup/restore.h"

#include "backup/archive_folder.h"
#include "backup/backup.h"
#include "record/canonical_json.h"

#include <QDir>
#include <QFileInfo>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

bool goesOn(const Steps& steps, const QString& step, qint64 done, qint64 of)
{
    return !steps || steps(step, done, of);
}

Problem wrongKeyFor(const QString& path, const QJsonObject& head, const SealingKeys& keys)
{
    return problem("backup.key",
                   u"This key (%1) does not open %2. It was locked for the key %3: "
                   "look for the file that says so in its line \"key name\"."_s.arg(
                       backupKeyName(keys.publicKey), path, head.value(u"key").toString()));
}

Result<SealedFileReader> unlocked(const QString& path, const SealingKeys& keys)
{
    auto reader = SealedFileReader::open(path);
    if (!reader)
        return reader.problem();
    if (!reader->unlock(keys))
        return wrongKeyFor(path, reader->head(), keys);
    return reader;
}

Done restoreBase(const QString& path, const RestoreOrder& order, const QString& folder,
                 const Steps& steps, QJsonObject* head)
{
    auto reader = unlocked(path, order.keys);
    if (!reader)
        return reader.problem();
    *head = reader->head();
    if (reader->head().value(u"kind").toString() != u"backup")
        return problem(
            "backup.not_ours",
            u"%1 is a part of an archive. Name the archive's folder instead."_s.arg(path));
    const auto bundle = readBundle(*reader, folder, steps);
    return bundle ? Done() : Done(bundle.problem());
}

// What came after a base, put into its database piece by piece.
class Replay {
public:
    Replay(const RestoreOrder& order, const QString& database, const LogPlace& start)
        : m_order(order), m_database(database), m_passed{start}
    {
    }

    [[nodiscard]] Done open()
    {
        if (!m_database.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            return unwritableBackup(m_database.fileName(), m_database.errorString());
        return {};
    }

    [[nodiscard]] Done close()
    {
        if (!m_database.flush() || ::fsync(m_database.handle()) != 0)
            return unwritableBackup(m_database.fileName(), m_database.errorString());
        m_database.close();
        return {};
    }

    // Whether to go on with the next file: not when its pieces are later than what is wanted.
    [[nodiscard]] Result<bool> take(const QString& path)
    {
        auto reader = unlocked(path, m_order.keys);
        if (!reader && reader.problem().code == u"backup.cut")
            return true; // killed before its head was written
        if (!reader)
            return reader.problem();
        while (true) {
            const auto piece = reader->next();
            if (!piece && m_order.until.isValid() && m_until >= m_order.until)
                return false; // what is damaged isn't wanted
            if (!piece)
                return damaged(piece.problem());
            if (!*piece)
                return true;
            const auto at = parseTime((*piece)->clear.value(u"at").toString());
            if (at && m_order.until.isValid() && *at > m_order.until)
                return false;
            const auto put = putPiece(LogFrames::fromJson((*piece)->clear, (*piece)->plain));
            if (!put)
                return put.problem();
            if (at)
                m_until = *at;
        }
    }
    [[nodiscard]] const QDateTime& until() const { return m_until; }
    [[nodiscard]] Problem gap(const QString& what) const
    {
        return problem("archive.gap", u"The archive has a gap: %1. %2"_s.arg(what, upToHere()));
    }

private:
    [[nodiscard]] QString upToHere() const
    {
        if (!m_until.isValid())
            return u"Restore a backup instead."_s;
        return u"To have what is whole, restore with --until %1"_s.arg(timeText(m_until));
    }
    [[nodiscard]] Problem damaged(const Problem& why) const
    {
        return problem("archive.damaged", why.advice + u' ' + upToHere());
    }
    // A file may take up again what the one before had begun, when that could not be finished.
    [[nodiscard]] Done putPiece(const LogFrames& log)
    {
        if (!m_passed.contains(log.after))
            return gap(u"what comes after is there, what comes before is not"_s);
        const Done put = putPages(m_database, log);
        if (!put)
            return put.problem().code == u"log.broken" ? damaged(put.problem()) : put.problem();
        m_passed.append(log.upTo);
        if (m_passed.size() > mostPassed)
            m_passed.removeFirst();
        return {};
    }

    static constexpr qsizetype mostPassed = 1000;

    const RestoreOrder& m_order;
    QFile m_database;
    QList<LogPlace> m_passed;
    QDateTime m_until;
};

// The newest base that isn't later than what is wanted.
struct Beginning {
    ArchiveStrand strand;
    ArchiveFile base;
    bool isNewest = true; // no later strand has lost its base
};

std::optional<Beginning> beginningFor(const RestoreOrder& order)
{
    QList<ArchiveStrand> strands = strandsIn(order.from);
    bool isNewest = true;
    while (!strands.isEmpty()) {
        const ArchiveStrand strand = strands.takeLast();
        for (auto base = strand.bases.crbegin(); base != strand.bases.crend(); ++base) {
            const auto reader = SealedFileReader::open(base->path);
            const auto at = parseTime(reader ? reader->head().value(u"at").toString() : QString());
            if (!order.until.isValid() || !at || *at <= order.until)
                return Beginning{strand, *base, isNewest};
        }
        isNewest = isNewest && strand.logs.isEmpty();
    }
    return std::nullopt;
}

Result<RestoreReport> replayArchive(const RestoreOrder& order, const QString& folder,
                                    const Steps& steps)
{
    const auto beginning = beginningFor(order);
    if (!beginning)
        return problem(
            "restore.nothing",
            u"%1 holds no whole base to begin with%2. Restore a backup instead."_s.arg(
                order.from, order.until.isValid() ? u" from before that moment"_s : QString()));
    QJsonObject head;
    if (const Done based = restoreBase(beginning->base.path, order, folder, steps, &head); !based)
        return based.problem();
    Replay replay(order, folder + u'/' + bundledDatabase,
                  LogPlace::fromJson(head.value(u"place").toObject()));
    if (const Done opened = replay.open(); !opened)
        return opened.problem();
    const QList<ArchiveFile>& logs = beginning->strand.logs;
    int expected = beginning->base.number;
    for (qsizetype i = 0; i < logs.size(); ++i) {
        if (logs[i].number < expected)
            continue;
        if (logs[i].number > expected)
            return replay.gap(logPath(beginning->strand.folder, expected) + u" is missing"_s);
        ++expected;
        const auto more = replay.take(logs[i].path);
        if (!more)
            return more.problem();
        if (!goesOn(steps, u"Replaying"_s, i + 1, logs.size()))
            return stoppedBackup();
        if (!*more)
            break;
    }
    if (const Done closed = replay.close(); !closed)
        return closed.problem();
    RestoreReport report;
    const auto basedAt = parseTime(head.value(u"at").toString());
    report.archivedUntil = replay.until().isValid() ? replay.until()
                           : basedAt                ? *basedAt
                                                    : QDateTime();
    if (!beginning->isNewest && !order.until.isValid())
        report.remark = u"The archive had begun anew after that and was not yet whole: what came "
                        "later is not in it."_s;
    return report;
}

Result<RestoreReport> fillFrom(const RestoreOrder& order, const QString& folder, const Steps& steps)
{
    if (!QDir().mkpath(folder) ||
        !QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                           QFileDevice::ExeOwner))
        return unwritableBackup(folder, u"the folder cannot be made"_s);
    RestoreReport report;
    if (QFileInfo(order.from).isDir()) {
        if (!isArchive(order.from))
            return problem("restore.nothing",
                           u"%1 is no archive. Name the folder of \"archive\" "
                           "in office.json, or a backup's file."_s.arg(order.from));
        auto replayed = replayArchive(order, folder, steps);
        if (!replayed)
            return replayed.problem();
        report = *replayed;
    } else {
        QJsonObject head;
        if (const Done based = restoreBase(order.from, order, folder, steps, &head); !based)
            return based.problem();
    }
    const auto found = examineDatabase(folder + u'/' + bundledDatabase, steps);
    if (!found)
        return found.problem();
    report.found = *found;
    removeDatabaseCompanions(folder + u'/' + bundledDatabase);
    return report;
}

} // namespace

Result<RestoreReport> restoreOffice(const RestoreOrder& order, const Steps& steps)
{
    const QString path = QDir::cleanPath(QFileInfo(order.to).absoluteFilePath());
    const QFileInfo place(path);
    if (place.exists() &&
        (!place.isDir() ||
         !QDir(path).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)))
        return problem("restore.exists", u"%1 is not empty and stays as it is: nothing is ever "
                                         "restored over an office. Name a new folder with "
                                         "--data."_s.arg(path));
    const QString unfinished = path + u".unfinished"_s;
    QDir(unfinished).removeRecursively();
    auto report = fillFrom(order, unfinished, steps);
    if (!report) {
        QDir(unfinished).removeRecursively();
        return report.problem();
    }
    QDir().rmdir(path);
    if (!QDir().rename(unfinished, path))
        return unwritableBackup(path, u"the folder cannot be made"_s);
    if (const Done synced = syncFolder(place.absolutePath()); !synced)
        return synced.problem();
    return report;
}

} // namespace anteroom
