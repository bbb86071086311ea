#pragma once

#include "outbox/page_file.h"
#include "outbox/page_record.h"
#include "outbox/sealed_entry.h"

namespace anteroom {

// The entries that can be found in a broken outbox. Each is whole: its fingerprint fits.
class BrokenRows {
public:
    // `path` is that of the database file.
    explicit BrokenRows(const QString& path);

    struct Found {
        qint64 sequence = 0;
        SealedEntry entry; // with those of its images that are whole
        QList<Sha256> listed;
        QString asideCode; // empty: it waits
    };
    // In the order in which they were accepted.
    [[nodiscard]] qsizetype count() const { return m_entries.size(); }
    [[nodiscard]] const SubmissionId& id(qsizetype index) const
    {
        return m_entries[index].entry.id;
    }
    [[nodiscard]] Found entry(qsizetype index);
    // Entries of which there is something and not all.
    [[nodiscard]] int unreadable() const { return static_cast<int>(m_spoilt.size()); }

private:
    struct Image {
        qsizetype place = 0;
        PageRecord record;
    };
    void readEntries(const QByteArray& page);
    [[nodiscard]] bool takeEntry(const PageRecord& record, const QList<QByteArray>& columns);
    void noteImages(qsizetype place, const QByteArray& page);
    [[nodiscard]] std::optional<SealedImage> image(const Sha256& hash);

    PageFile m_file;
    QList<Found> m_entries; // without their images' bytes
    QSet<QByteArray> m_whole;
    QSet<QByteArray> m_spoilt; // by id
    QMultiHash<QByteArray, Image> m_images;
};

} // namespace anteroom
