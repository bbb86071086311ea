#include "backup/backup.h"

#include "backup/backup_key.h"
#include "record/canonical_json.h"
#include "record/disk.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

const QString momentFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;
constexpr qint64 spareBytes = 64 * 1024 * 1024;

// A copy of the records in the clear, in the office's own folder; gone with this object.
class OpenCopy {
public:
    explicit OpenCopy(const QString& folder) : m_folder(folder)
    {
        QDir(m_folder).removeRecursively(); // of one that was killed
    }
    ~OpenCopy() { QDir(m_folder).removeRecursively(); }
    OpenCopy(const OpenCopy&) = delete;
    OpenCopy& operator=(const OpenCopy&) = delete;

    [[nodiscard]] Done make()
    {
        if (!QDir().mkpath(m_folder) ||
            !QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                 QFileDevice::ExeOwner))
            return unwritableBackup(m_folder, u"the folder cannot be made"_s);
        return {};
    }
    [[nodiscard]] QString database() const { return m_folder + u'/' + bundledDatabase; }

private:
    QString m_folder;
};

Done roomFor(const QString& folder, qint64 bytes)
{
    const auto free = bytesLeftIn(folder);
    if (!free || *free > bytes + spareBytes)
        return {};
    constexpr qint64 mebibyte = 1024 * 1024;
    return problem("backup.full",
                   u"%1 has %2 MB free and the backup needs %3 MB. Free some space "
                   "or name another folder; older backups are as they were."_s.arg(folder)
                       .arg(*free / mebibyte)
                       .arg((bytes + spareBytes) / mebibyte + 1));
}

Done copyRecords(const BackupOrder& order, const QString& to, const Steps& steps)
{
    const HowFar howFar = [&](qint64 done, qint64 of) {
        return !steps || steps(u"Copying"_s, done, of);
    };
    if (order.looking)
        return order.looking->copyTo(to, howFar);
    auto source =
        SqliteFile::open(order.office + u'/' + bundledDatabase, SqliteFile::Access::ReadWrite);
    if (!source)
        return source.problem();
    if (const Done begun = source->beginLook(); !begun)
        return begun;
    return source->copyTo(to, howFar);
}

Done readBack(const QString& path, StreamOpener opener, const Steps& steps)
{
    auto reader = SealedFileReader::open(path);
    if (!reader)
        return reader.problem();
    reader->unlock(std::move(opener));
    const auto bundle = readBundle(*reader, {}, steps);
    return bundle ? Done() : Done(bundle.problem());
}

Result<qint64> lockUp(const BackupOrder& order, const Bundle& bundle, const QString& part,
                      const Steps& steps)
{
    QJsonObject head = order.head;
    head.insert(u"kind"_s, u"backup"_s);
    head.insert(u"key"_s, backupKeyName(order.publicKey));
    head.insert(u"made_at"_s, timeText(QDateTime::currentDateTimeUtc()));
    auto writer = SealedFileWriter::create(part, order.publicKey, head);
    if (!writer)
        return writer.problem();
    if (const Done written = bundle.write(*writer, steps); !written)
        return written.problem();
    if (const Done synced = writer->sync(); !synced)
        return synced.problem();
    if (const Done same = readBack(part, writer->opener(), steps); !same)
        return same.problem();
    return writer->bytes();
}

// Over what has the name already: rename() of the system does that in one step, QFile's does not.
Done giveName(const QString& part, const QString& path)
{
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0)
        return unwritableBackup(path, u"it cannot be renamed"_s);
    return syncFolder(QFileInfo(path).path());
}

} // namespace

Result<BackupReport> makeBackup(const BackupOrder& order, const Steps& steps)
{
    const QString folder = QFileInfo(order.path).path();
    const qint64 expected = QFileInfo(order.office + u'/' + bundledDatabase).size() +
                            QFileInfo(order.office + u"/office.db-wal"_s).size();
    for (const QString& where : {folder, order.office}) {
        if (const Done room = roomFor(where, expected); !room)
            return room.problem();
    }
    OpenCopy copy(order.office + u'/' + order.copyName);
    if (const Done made = copy.make(); !made)
        return made.problem();
    if (const Done copied = copyRecords(order, copy.database(), steps); !copied)
        return copied.problem();
    if (order.looking)
        order.looking->endLook(); // the log may be emptied again
    Examination found;
    if (order.followsAudit) {
        const auto examined = examineDatabase(copy.database(), steps);
        if (!examined)
            return examined.problem();
        found = *examined;
    } else if (const Done whole = checkIntegrity(copy.database(), steps); !whole) {
        return whole.problem();
    }
    const auto bundle = Bundle::of(order.office, copy.database(), found);
    if (!bundle)
        return bundle.problem();
    const QString part = order.path + u".part"_s;
    const auto bytes = lockUp(order, *bundle, part, steps);
    const Done named = bytes ? giveName(part, order.path) : Done(bytes.problem());
    if (!named) {
        QFile::remove(part);
        return named.problem();
    }
    return BackupReport{found, *bytes};
}

QString momentName(const QDateTime& moment)
{
    return moment.toUTC().toString(momentFormat);
}

QString backupName(const QDateTime& moment)
{
    return u"anteroom-%1.backup"_s.arg(momentName(moment));
}

QDateTime backupMoment(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QDateTime moment =
        QDateTime::fromString(name.section(u'-', 1).section(u'.', 0, 0), momentFormat);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

QStringList backupsIn(const QString& folder)
{
    QStringList paths;
    const QStringList names =
        QDir(folder).entryList({u"anteroom-*.backup"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        paths.append(folder + u'/' + name);
    return paths;
}

void keepNewestBackups(const QString& folder, int count)
{
    const QStringList all = backupsIn(folder);
    for (qsizetype i = 0; i + count < all.size(); ++i)
        QFile::remove(all[i]);
    // What a killed backup left.
    const QStringList parts = QDir(folder).entryList({u"anteroom-*.backup.part"_s}, QDir::Files);
    for (const QString& part : parts)
        QFile::remove(folder + u'/' + part);
}

} // namespace anteroom
