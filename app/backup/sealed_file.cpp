#include "backup/sealed_file.h"

#include "record/canonical_json.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtEndian>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

const QByteArray magic = "anteroom-sealed-1\n"_ba;
constexpr quint32 mostClear = 64 * 1024;
constexpr quint32 mostSealed = 256 * 1024 * 1024;
constexpr auto forOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

constexpr qsizetype checkBytes = 4;

QByteArray lengthBytes(qsizetype length)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(length), bytes.data());
    return bytes;
}

// Both lengths with a check of their own: without it a changed length looks like a cut.
QByteArray checked(const QByteArray& digest, const QByteArray& clearLength, qsizetype sealed)
{
    const QByteArray lengths = clearLength + lengthBytes(sealed);
    return lengths + digestOf({digest, lengths}).left(checkBytes);
}

quint32 lengthIn(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

} // namespace

Problem unwritableBackup(const QString& path, const QString& why)
{
    return problem("backup.unwritable",
                   u"%1 cannot be written: %2. Free some space or name another folder; what was "
                   "there before is as it was."_s.arg(path, why));
}

Done syncFolder(const QString& path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    const int why = errno;
    if (folder >= 0)
        ::close(folder);
    return synced ? Done() : Done(unwritableBackup(path, QString::fromLocal8Bit(strerror(why))));
}

Result<SealedFileWriter> SealedFileWriter::create(const QString& path, const QByteArray& publicKey,
                                                  const QJsonObject& head)
{
    auto sealer = StreamSealer::start(publicKey);
    if (!sealer)
        return sealer.problem();
    SealedFileWriter writer(std::move(*sealer));
    writer.m_file = std::make_unique<QFile>(path);
    if (!writer.m_file->open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return unwritableBackup(path, writer.m_file->errorString());
    // It is locked anyhow, and the disk of a stick knows no owners.
    (void)writer.m_file->setPermissions(forOwnerOnly);
    const QByteArray clear = canonicalJson(head);
    const QByteArray start = magic + lengthBytes(clear.size()) + clear + writer.m_sealer.head();
    writer.m_digest = digestOf({start});
    if (const Done written = writer.write(start); !written)
        return written.problem();
    return writer;
}

// What is already there binds the piece: it opens in no other place and no other file.
Done SealedFileWriter::append(const QJsonObject& clear, const QByteArray& plain,
                              StreamSealer::Piece piece)
{
    const QByteArray said = canonicalJson(clear);
    const QByteArray sealed = m_sealer.seal(plain, m_digest + said, piece);
    const QByteArray lengths = checked(m_digest, lengthBytes(said.size()), sealed.size());
    m_digest = digestOf({m_digest, lengths, said, sealed});
    return write(lengths + said + sealed + m_digest);
}

Done SealedFileWriter::write(const QByteArray& bytes)
{
    if (m_file->write(bytes) != bytes.size())
        return unwritableBackup(m_file->fileName(), m_file->errorString());
    m_bytes += bytes.size();
    return {};
}

Done SealedFileWriter::sync()
{
    if (::fdatasync(m_file->handle()) != 0)
        return unwritableBackup(m_file->fileName(), QString::fromLocal8Bit(strerror(errno)));
    // Who reads it back reads the disk, not what the system still remembers.
    (void)::posix_fadvise(m_file->handle(), 0, 0, POSIX_FADV_DONTNEED);
    return {};
}

Problem SealedFileReader::damaged() const
{
    return problem("backup.damaged",
                   u"%1 is not as it was written: it was changed or its disk is failing. "
                   "Use another backup."_s.arg(m_file->fileName()));
}

Result<SealedFileReader> SealedFileReader::open(const QString& path)
{
    SealedFileReader reader;
    reader.m_file = std::make_unique<QFile>(path);
    QFile& file = *reader.m_file;
    if (!file.open(QIODevice::ReadOnly))
        return problem("backup.unreadable", u"%1 cannot be read: %2. Check the name, and that this "
                                            "user may read it."_s.arg(path, file.errorString()));
    const QByteArray start = file.read(magic.size() + 4);
    if (!start.startsWith(magic))
        return problem("backup.not_ours",
                       u"%1 is no backup of an office. Name a file that anteroom-office backup "
                       "has made, or an archive folder."_s.arg(path));
    const quint32 length = start.size() == magic.size() + 4 ? lengthIn(start, magic.size()) : 0;
    const QByteArray clear = length <= mostClear ? file.read(length) : QByteArray();
    reader.m_streamHead = file.read(streamHeadBytes);
    if (clear.size() != qsizetype(length) || reader.m_streamHead.size() != streamHeadBytes)
        return problem("backup.cut",
                       u"%1 was cut short at its very start. Use another backup."_s.arg(path));
    reader.m_head = QJsonDocument::fromJson(clear).object();
    if (reader.m_head.isEmpty())
        return reader.damaged();
    reader.m_digest = digestOf({start + clear + reader.m_streamHead});
    return reader;
}

Done SealedFileReader::unlock(const SealingKeys& keys)
{
    auto opener = StreamOpener::start(m_streamHead, keys);
    if (!opener)
        return problem("backup.key",
                       u"This key does not open %1. It was made for another key: look for the "
                       "file that backup-key wrote for this office."_s.arg(m_file->fileName()));
    m_opener.emplace(std::move(*opener));
    return {};
}

// What a power loss leaves where a piece was to come.
bool SealedFileReader::onlyZerosFollow()
{
    const QByteArray rest = m_file->read(mostClear);
    return std::all_of(rest.begin(), rest.end(), [](char byte) { return byte == 0; });
}

Result<std::optional<SealedFileReader::Piece>> SealedFileReader::next()
{
    const QByteArray lengths = m_file->read(8 + checkBytes);
    if (lengths.isEmpty())
        return std::optional<Piece>();
    const auto cut = [this] {
        m_wasCut = true;
        return std::optional<Piece>();
    };
    if (lengths.size() < 8 + checkBytes)
        return cut();
    const quint32 clearBytes = lengthIn(lengths, 0);
    const quint32 sealedBytes = lengthIn(lengths, 4);
    if (lengths != checked(m_digest, lengths.left(4), sealedBytes) || clearBytes > mostClear ||
        sealedBytes > mostSealed) {
        if (lengths.count('\0') == lengths.size() && onlyZerosFollow())
            return cut();
        return damaged();
    }
    if (m_file->bytesAvailable() < qint64(clearBytes) + sealedBytes + digestBytes)
        return cut();
    const QByteArray clear = m_file->read(clearBytes);
    const QByteArray sealed = m_file->read(sealedBytes);
    const QByteArray before = std::exchange(m_digest, digestOf({m_digest, lengths, clear, sealed}));
    if (m_file->read(digestBytes) != m_digest) {
        if (m_file->atEnd())
            return cut();
        return damaged();
    }
    Piece piece{QJsonDocument::fromJson(clear).object(), {}, false};
    if (m_opener) {
        auto opened = m_opener->open(sealed, before + clear);
        // The digest holds, so whoever changed it knew what they did.
        if (!opened)
            return m_pieces == 0 ? problem("backup.key",
                                           u"This key does not open %1."_s.arg(m_file->fileName()))
                                 : damaged();
        piece.plain = std::move(opened->plain);
        piece.isLast = opened->isLast;
    }
    ++m_pieces;
    return std::optional<Piece>(std::move(piece));
}

} // namespace anteroom
