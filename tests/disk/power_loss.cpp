#include "tests/disk/power_loss.h"

#include "tests/stage/file_content.h"

#include <QFile>
#include <sqlite3.h>

namespace anteroom {

namespace {

using Kind = DiskCall::Kind;

void apply(QByteArray& content, qint64 offset, QByteArrayView bytes)
{
    if (content.size() < offset + bytes.size())
        content.resize(offset + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

// SQLite's log and journal bring their folder's sync with them.
bool isJournal(int flags)
{
    return (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL)) != 0;
}

} // namespace

PowerLoss::Name& PowerLoss::nameOf(const QByteArray& path)
{
    const auto known = m_names.find(path);
    if (known != m_names.end())
        return known->second;
    Name& name = m_names[path];
    if (!QFile::exists(QString::fromLocal8Bit(path)))
        return name;
    name.now = std::make_shared<Kept>();
    name.now->synced = contentOf(QString::fromLocal8Bit(path));
    if (!name.now->synced.isEmpty()) // an empty one was made a moment ago
        name.onDisk = name.now;
    return name;
}

int PowerLoss::before(const DiskCall& call)
{
    if (m_isLost)
        return call.failure();
    if (call.kind == Kind::Open)
        (void)nameOf(call.path); // as it was before it was opened
    if (!call.changesDisk())
        return SQLITE_OK;
    if (m_left == 0) {
        m_isLost = true;
        if (call.kind == Kind::Write) // it was under way
            noteWrite(call);
        return call.failure();
    }
    --m_left;
    ++m_changes;
    return SQLITE_OK;
}

void PowerLoss::after(const DiskCall& call)
{
    Name& name = nameOf(call.path);
    switch (call.kind) {
    case Kind::Open:
        if (!name.now)
            name.now = std::make_shared<Kept>();
        if (isJournal(call.flags) && (call.flags & SQLITE_OPEN_CREATE) != 0)
            name.syncsFolder = true;
        break;
    case Kind::Write:
        noteWrite(call);
        break;
    case Kind::Truncate:
        if (name.now)
            name.now->since.push_back({call.offset, 0, {}});
        break;
    case Kind::Sync:
        if (!m_ignoresSyncs)
            sync(name);
        break;
    case Kind::Delete:
        name.now.reset();
        if (call.flags != 0 && !m_ignoresSyncs)
            syncFolder();
        break;
    default:
        break;
    }
}

void PowerLoss::noteWrite(const DiskCall& call)
{
    if (const auto& kept = nameOf(call.path).now)
        kept->since.push_back({{}, call.offset, call.bytes.toByteArray()});
}

void PowerLoss::sync(Name& name)
{
    if (!name.now)
        return;
    for (const Change& change : name.now->since) {
        if (change.newSize)
            name.now->synced.resize(*change.newSize, '\0');
        else
            apply(name.now->synced, change.offset, change.bytes);
    }
    name.now->since.clear();
    if (std::exchange(name.syncsFolder, false))
        syncFolder();
}

void PowerLoss::syncFolder()
{
    for (auto& [path, name] : m_names)
        name.onDisk = name.now;
}

void PowerLoss::settle()
{
    for (auto& [path, name] : m_names) {
        const QString file = QString::fromLocal8Bit(path);
        const auto& stays = m_random.bounded(2) == 0 ? name.onDisk : name.now;
        QFile::remove(file);
        if (!stays)
            continue;
        QFile written(file);
        const QByteArray content = left(*stays);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("The files of the test cannot be written.");
        written.close();
        written.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    for (const auto& [path, name] : m_names)
        QFile::remove(QString::fromLocal8Bit(path) + QStringLiteral("-shm"));
    m_names.clear();
}

QByteArray PowerLoss::left(const Kept& kept)
{
    enum Manner { Nothing, Everything, UpTo, Parts, manners };
    const int manner = m_random.bounded(int{manners});
    const qint64 sector = m_random.bounded(2) == 0 ? 512 : 4096;
    const qsizetype count = static_cast<qsizetype>(kept.since.size());
    const qsizetype whole = manner == Everything ? count
                            : manner == UpTo     ? m_random.bounded(count + 1)
                                                 : 0;
    QByteArray content = kept.synced;
    for (qsizetype i = 0; i < count && manner != Nothing; ++i) {
        const Change& change = kept.since[static_cast<size_t>(i)];
        if (i > whole && manner != Parts)
            break;
        if (manner != Parts && i < whole) {
            if (change.newSize)
                content.resize(*change.newSize, '\0');
            else
                apply(content, change.offset, change.bytes);
        } else {
            keepParts(content, change, sector);
        }
    }
    return content;
}

void PowerLoss::keepParts(QByteArray& content, const Change& change, qint64 sector)
{
    if (change.newSize) {
        if (m_random.bounded(2) == 0)
            content.resize(*change.newSize, '\0');
        return;
    }
    const QByteArrayView bytes(change.bytes);
    for (qint64 at = 0; at < bytes.size();) {
        const qint64 place = change.offset + at;
        const qint64 length = std::min(sector - place % sector, bytes.size() - at);
        const bool isNew = place >= content.size();
        if (m_random.bounded(2) == 0) {
            apply(content, place, bytes.sliced(at, length));
        } else if (isNew && m_random.bounded(4) == 0) {
            // The file has grown there and nothing of it was written: what lay there before.
            QByteArray dirt(length, '\0');
            for (char& byte : dirt)
                byte = static_cast<char>(m_random.bounded(256));
            apply(content, place, dirt);
        }
        at += length;
    }
}

} // namespace anteroom
