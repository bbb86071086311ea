#pragma once

#include "outbox/outbox_file.h"

#include <QRandomGenerator>

namespace anteroom {

// The files of an outbox as bytes, and where in them each of its rows lies.
class LaidOutOutbox {
public:
    // Some entries waiting, some aside, some delivered meanwhile; images of all sizes.
    LaidOutOutbox(quint32 seed, bool logWrittenBack);

    struct Bytes {
        QByteArray file;
        QByteArray log;
    };
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }

    struct Kept {
        SealedEntry entry;
        bool aside = false;
    };
    [[nodiscard]] const QHash<SubmissionId, Kept>& entries() const { return m_entries; }
    // Entries that were delivered once; they may be found again, and are no harm then.
    [[nodiscard]] const QHash<SubmissionId, Kept>& delivered() const { return m_delivered; }

    // Whether nothing of the pages that hold it was changed between the two.
    [[nodiscard]] bool isIntact(const SubmissionId& id, const Bytes& now) const;
    [[nodiscard]] bool isIntact(const Sha256& image, const Bytes& now) const;

private:
    void fill(OutboxFile& file, QRandomGenerator& random);
    void look(const QString& folder);
    [[nodiscard]] QHash<QString, QList<qint64>> pagesOfRows(const QString& table,
                                                            const QString& key) const;
    [[nodiscard]] bool arePagesIntact(const QList<qint64>& pages, const Bytes& now) const;

    Bytes m_bytes;
    QHash<SubmissionId, Kept> m_entries;
    QHash<SubmissionId, Kept> m_delivered;
    QHash<QString, QList<qint64>> m_pages; // by an entry's id or an image's hash
    QHash<qint64, qsizetype> m_frames;     // page number → its last frame in the log
    QList<qsizetype> m_ends;               // of the log's transactions
};

} // namespace anteroom
