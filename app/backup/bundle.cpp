#include "backup/bundle.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qint64 pieceBytes = 1024 * 1024;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool goOn(const Steps& steps, const QString& step, qint64 done, qint64 of)
{
    return !steps || steps(step, done, of);
}

// A name that leads nowhere but into the folder.
bool isGoodName(const QString& name)
{
    return !name.isEmpty() && !name.contains(QChar(0)) && QDir::isRelativePath(name) &&
           QDir::cleanPath(name) == name && !name.startsWith(u".."_s);
}

QByteArray listOf(const Bundle& bundle)
{
    QJsonArray files;
    for (const Bundle::Entry& each : bundle.entries)
        files.append(QJsonObject{{u"name"_s, each.name}, {u"bytes"_s, each.bytes}});
    return QJsonDocument(
               QJsonObject{{u"files"_s, files}, {u"examination"_s, bundle.examination.toJson()}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Bundle> listed(const QByteArray& list)
{
    const QJsonObject json = QJsonDocument::fromJson(list).object();
    Bundle bundle;
    bundle.examination = Examination::fromJson(json.value(u"examination").toObject());
    const QJsonArray files = json.value(u"files").toArray();
    for (const QJsonValue& each : files) {
        const Bundle::Entry entry{each[u"name"].toString(), {}, each[u"bytes"].toInteger(-1)};
        if (!isGoodName(entry.name) || entry.bytes < 0)
            return std::nullopt;
        bundle.entries.append(entry);
    }
    return bundle;
}

Problem cutShort(const QString& what)
{
    return problem("backup.cut", u"The backup ends before %1 is whole: it was cut short or its "
                                 "end was changed. Use another backup."_s.arg(what));
}

// Where the bytes of a bundle's file go; nowhere without a folder.
class Taken {
public:
    Taken(const QString& folder, const QString& name)
        : m_file(folder.isEmpty() ? QString() : folder + u'/' + name)
    {
    }

    [[nodiscard]] Done open()
    {
        if (m_file.fileName().isEmpty())
            return {};
        const QString folder = QFileInfo(m_file.fileName()).path();
        if (!QDir().mkpath(folder) ||
            !QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner) ||
            !m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
            !m_file.setPermissions(ownerOnly))
            return unwritable();
        return {};
    }
    [[nodiscard]] Done take(const QByteArray& bytes)
    {
        if (m_file.isOpen() && m_file.write(bytes) != bytes.size())
            return unwritable();
        return {};
    }
    [[nodiscard]] Done close()
    {
        if (m_file.isOpen() && (!m_file.flush() || ::fsync(m_file.handle()) != 0))
            return unwritable();
        return {};
    }

private:
    [[nodiscard]] Problem unwritable() const
    {
        return unwritableBackup(m_file.fileName(), m_file.errorString());
    }

    QFile m_file;
};

} // namespace

Result<Bundle> Bundle::of(const QString& office, const QString& database,
                          const Examination& examination)
{
    Bundle bundle;
    bundle.examination = examination;
    QStringList names{u"office.json"_s};
    const QDir whole(QDir(office).absolutePath());
    for (const QString& folder : {u"pki"_s, u"keys"_s, u"consents"_s}) {
        QDirIterator each(whole.filePath(folder), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            names.append(whole.relativeFilePath(each.next()));
    }
    names.sort();
    for (const QString& name : names) {
        const QFileInfo file(office + u'/' + name);
        if (!file.isReadable())
            return problem("backup.unreadable", u"%1 cannot be read. Check --data, and that this "
                                                "user may read it."_s.arg(file.filePath()));
        bundle.entries.append({name, file.filePath(), file.size()});
    }
    bundle.entries.append({bundledDatabase, database, QFileInfo(database).size()});
    return bundle;
}

qint64 Bundle::bytes() const
{
    qint64 all = 0;
    for (const Entry& each : entries)
        all += each.bytes;
    return all;
}

Done Bundle::write(SealedFileWriter& writer, const Steps& steps) const
{
    using Piece = StreamSealer::Piece;
    if (const Done written = writer.append({}, listOf(*this)); !written)
        return written;
    const qint64 all = bytes();
    qint64 done = 0;
    for (const Entry& each : entries) {
        QFile file(each.path);
        if (!file.open(QIODevice::ReadOnly))
            return problem("backup.unreadable",
                           u"%1 cannot be read: %2."_s.arg(each.path, file.errorString()));
        for (qint64 left = each.bytes; left > 0;) {
            const QByteArray bytes = file.read(std::min(pieceBytes, left));
            if (bytes.isEmpty())
                return problem("backup.unreadable",
                               u"%1 changed while it was copied. Try again."_s.arg(each.path));
            if (const Done written = writer.append({}, bytes); !written)
                return written;
            left -= bytes.size();
            done += bytes.size();
            if (!goOn(steps, u"Locking"_s, done, all))
                return stoppedBackup();
        }
    }
    return writer.append({}, {}, Piece::Last);
}

Result<Bundle> readBundle(SealedFileReader& reader, const QString& folder, const Steps& steps)
{
    const auto first = reader.next();
    if (!first)
        return first.problem();
    const auto bundle = *first ? listed((*first)->plain) : std::nullopt;
    if (!*first)
        return cutShort(u"its list"_s);
    if (!bundle)
        return problem("backup.damaged", u"The list of what the backup holds is not one of ours. "
                                         "Use another backup."_s);
    for (const Bundle::Entry& each : bundle->entries) {
        Taken taken(folder, each.name);
        if (const Done opened = taken.open(); !opened)
            return opened.problem();
        for (qint64 left = each.bytes; left > 0;) {
            const auto piece = reader.next();
            if (!piece)
                return piece.problem();
            if (!*piece || (*piece)->isLast || (*piece)->plain.size() > left)
                return cutShort(each.name);
            left -= (*piece)->plain.size();
            if (const Done done = taken.take((*piece)->plain); !done)
                return done.problem();
            if (!goOn(steps, folder.isEmpty() ? u"Reading back"_s : u"Unlocking"_s,
                      reader.position(), reader.bytes()))
                return stoppedBackup();
        }
        if (const Done closed = taken.close(); !closed)
            return closed.problem();
    }
    const auto last = reader.next();
    if (!last)
        return last.problem();
    if (!*last || !(*last)->isLast)
        return cutShort(u"its last piece"_s);
    return *bundle;
}

} // namespace anteroom
