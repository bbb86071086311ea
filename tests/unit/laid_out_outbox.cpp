#include "laid_out_outbox.h"

#include "tests/stage/file_content.h"

#include <algorithm>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype pageBytes = 4096;
constexpr qsizetype logHead = 32;
constexpr qsizetype frameHead = 24;

QByteArray randomBytes(QRandomGenerator& random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

SealedEntry randomEntry(QRandomGenerator& random)
{
    const QByteArray id = randomBytes(random, 16).toHex();
    const QString text = QString::fromLatin1(id);
    SealedEntry entry;
    entry.id = *SubmissionId::parse(u"%1-%2-4%3-8%4-%5"_s.arg(
        text.left(8), text.mid(8, 4), text.mid(13, 3), text.mid(17, 3), text.mid(20)));
    entry.sealed = randomBytes(random, 100 + random.bounded(9'000));
    entry.content = Sha256::of(entry.sealed);
    for (int i = random.bounded(4); i > 0; --i) {
        const QByteArray image = randomBytes(random, 500 + random.bounded(30'000));
        entry.images.append({Sha256::of(image), image});
    }
    return entry;
}

bool isSame(const QByteArray& before, const QByteArray& now, qsizetype at, qsizetype size)
{
    return now.size() >= at + size && before.sliced(at, size) == now.sliced(at, size);
}

} // namespace

LaidOutOutbox::LaidOutOutbox(quint32 seed, bool logWrittenBack)
{
    QRandomGenerator random(seed);
    QTemporaryDir folder;
    OutboxFile file(folder.path(), 1024 * 1024 * 1024);
    if (!file.open())
        qFatal("The outbox does not open.");
    fill(file, random);
    if (logWrittenBack) {
        file.close();
        if (!file.open())
            qFatal("The outbox does not open again.");
    }
    look(folder.path());
}

void LaidOutOutbox::fill(OutboxFile& file, QRandomGenerator& random)
{
    for (int i = 0; i < 24; ++i) {
        const Kept kept{randomEntry(random), false};
        if (!file.add(kept.entry))
            qFatal("An entry does not fit.");
        m_entries.insert(kept.entry.id, kept);
        const int fate = random.bounded(6);
        if (fate == 0 && file.setAside(kept.entry.id, u"office.refused"_s))
            m_entries[kept.entry.id].aside = true;
        if (fate == 1 && file.remove(kept.entry.id))
            m_delivered.insert(kept.entry.id, m_entries.take(kept.entry.id));
    }
}

void LaidOutOutbox::look(const QString& folder)
{
    m_bytes = {contentOf(folder + u"/outbox.db"_s), contentOf(folder + u"/outbox.db-wal"_s)};
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"layout"_s);
        database.setDatabaseName(folder + u"/outbox.db"_s);
        if (!database.open())
            qFatal("The outbox cannot be looked at.");
        m_pages = pagesOfRows(u"entry"_s, u"id"_s);
        m_pages.insert(pagesOfRows(u"blob"_s, u"sha256"_s));
    }
    QSqlDatabase::removeDatabase(u"layout"_s);
    for (qsizetype at = logHead; at + frameHead + pageBytes <= m_bytes.log.size();
         at += frameHead + pageBytes) {
        const bool isPresent = m_bytes.log.sliced(at + 8, 8) == m_bytes.log.sliced(16, 8);
        if (!isPresent)
            continue;
        m_frames.insert(qFromBigEndian<quint32>(m_bytes.log.constData() + at), at);
        if (m_bytes.log.sliced(at + 4, 4) != QByteArray(4, '\0'))
            m_ends.append(at + frameHead + pageBytes);
    }
}

// SQLite's own account of which page is what: rows lie in the leaves in the order of their numbers,
// and the path of a further page names the leaf and the row (sqlite.org/dbstat.html).
QHash<QString, QList<qint64>> LaidOutOutbox::pagesOfRows(const QString& table,
                                                         const QString& key) const
{
    const QSqlDatabase database = QSqlDatabase::database(u"layout"_s);
    QStringList keys;
    QSqlQuery rows(u"SELECT %1 FROM %2 ORDER BY rowid"_s.arg(key, table), database);
    while (rows.next())
        keys.append(rows.value(0).toString());
    QList<std::pair<QString, qint64>> cells; // where further pages of each row are, and its leaf
    QHash<QString, QList<qint64>> further;
    QSqlQuery pages(database);
    pages.prepare(
        u"SELECT path, pageno, pagetype, ncell FROM dbstat WHERE name = ? ORDER BY path"_s);
    pages.addBindValue(table);
    if (!pages.exec())
        qFatal("SQLite cannot tell its pages here.");
    while (pages.next()) {
        const QString path = pages.value(0).toString();
        const qint64 number = pages.value(1).toLongLong();
        if (pages.value(2).toString() == u"overflow"_s)
            further[path.section(u'+', 0, 0)].append(number);
        else if (pages.value(2).toString() == u"leaf"_s) {
            for (int i = 0; i < pages.value(3).toInt(); ++i)
                cells.append({path + u"%1"_s.arg(i, 3, 16, QChar(u'0')), number});
        }
    }
    if (cells.size() != keys.size())
        qFatal("The rows and the pages do not fit.");
    QHash<QString, QList<qint64>> found;
    for (qsizetype i = 0; i < keys.size(); ++i)
        found.insert(keys[i], QList{cells[i].second} + further.value(cells[i].first));
    return found;
}

bool LaidOutOutbox::arePagesIntact(const QList<qint64>& pages, const Bytes& now) const
{
    return std::all_of(pages.cbegin(), pages.cend(), [&](qint64 page) {
        const auto frame = m_frames.constFind(page);
        if (frame == m_frames.cend())
            return isSame(m_bytes.file, now.file, (page - 1) * pageBytes, pageBytes);
        // With the head of the frame before, from which its checksum goes on.
        const qsizetype end = *std::ranges::lower_bound(m_ends, *frame + frameHead + pageBytes);
        if (now.log.size() < end)
            return false; // a transaction that is cut short was never acknowledged
        const qsizetype before = *frame == logHead ? 0 : *frame - frameHead - pageBytes;
        return isSame(m_bytes.log, now.log, *frame, frameHead + pageBytes) &&
               isSame(m_bytes.log, now.log, before, frameHead);
    });
}

bool LaidOutOutbox::isIntact(const SubmissionId& id, const Bytes& now) const
{
    return arePagesIntact(m_pages.value(id.text()), now);
}

bool LaidOutOutbox::isIntact(const Sha256& image, const Bytes& now) const
{
    return arePagesIntact(m_pages.value(image.hex()), now);
}

} // namespace anteroom
