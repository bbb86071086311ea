#pragma once

#include "sealing/sealed_stream.h"

#include <optional>
#include <QFile>
#include <QJsonObject>

namespace anteroom {

// A file in pieces that only the holder of the backup key can read, and of which everybody can
// tell whether it is as it was written:
//
//   "anteroom-sealed-1\n"
//   a frame with the head: JSON in the clear, never about a patient
//   the stream's head (sealed_stream.h)
//   pieces: 4 bytes length of the clear, 4 of the sealed (big endian), 4 that check these, both
//   parts, and a digest over the digest before and all of the piece
//
// A file that was being written when its program was killed ends with whole pieces and may have
// part of one more.
class SealedFileWriter {
public:
    // Readable by its owner alone; a file that is there is overwritten. Problem codes:
    // backup.unwritable, sealing.key.
    [[nodiscard]] static Result<SealedFileWriter>
    create(const QString& path, const QByteArray& publicKey, const QJsonObject& head);

    [[nodiscard]] Done append(const QJsonObject& clear, const QByteArray& plain,
                              StreamSealer::Piece piece = StreamSealer::Piece::More);
    // What was appended survives a power loss.
    [[nodiscard]] Done sync();
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    // To read back what was written with the key of the moment.
    [[nodiscard]] StreamOpener opener() const { return m_sealer.opener(); }

private:
    explicit SealedFileWriter(StreamSealer sealer) : m_sealer(std::move(sealer)) {}
    [[nodiscard]] Done write(const QByteArray& bytes);

    StreamSealer m_sealer;
    std::unique_ptr<QFile> m_file;
    QByteArray m_digest;
    qint64 m_bytes = 0;
};

class SealedFileReader {
public:
    // Problem codes: backup.unreadable, backup.not_ours, backup.damaged.
    [[nodiscard]] static Result<SealedFileReader> open(const QString& path);

    [[nodiscard]] const QJsonObject& head() const { return m_head; }
    [[nodiscard]] qint64 bytes() const { return m_file->size(); }
    // Of the file that were read.
    [[nodiscard]] qint64 position() const { return m_file->pos(); }

    // Has what follows opened too. Problem code: backup.key.
    [[nodiscard]] Done unlock(const SealingKeys& keys);
    void unlock(StreamOpener opener) { m_opener.emplace(std::move(opener)); }

    struct Piece {
        QJsonObject clear;
        QByteArray plain; // empty while it is locked
        bool isLast = false;
    };
    // None at the end, also where a piece was cut short or the very last one isn't whole; then
    // wasCut() is true. Any other that was changed is backup.damaged.
    [[nodiscard]] Result<std::optional<Piece>> next();
    [[nodiscard]] bool wasCut() const { return m_wasCut; }

private:
    SealedFileReader() = default;
    [[nodiscard]] Problem damaged() const;
    [[nodiscard]] bool onlyZerosFollow();

    std::unique_ptr<QFile> m_file;
    QJsonObject m_head;
    QByteArray m_streamHead;
    std::optional<StreamOpener> m_opener;
    QByteArray m_digest;
    int m_pieces = 0;
    bool m_wasCut = false;
};

// Makes the names in a folder survive a power loss, after files came into it or were renamed.
[[nodiscard]] Done syncFolder(const QString& path);
// What to say when a file of a backup or an archive can't be written.
[[nodiscard]] Problem unwritableBackup(const QString& path, const QString& why);

} // namespace anteroom
