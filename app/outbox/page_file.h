#pragma once

#include <QFile>
#include <QHash>
#include <QList>

namespace anteroom {

// The pages of a broken SQLite file and of the log beside it, found by their places alone: nothing
// is taken from the file's head, its index or its lists, any of which may be what is broken.
// Neither file is written to. Formats: sqlite.org/fileformat2.html §1.2 and §4.
class PageFile {
public:
    static constexpr qsizetype pageBytes = 4096; // outbox_schema.h says so to SQLite

    // `path` is that of the database; the log's is the same with "-wal".
    explicit PageFile(const QString& path);

    // Whether the log has a whole transaction behind a frame that is broken. SQLite ends its
    // reading at the first such frame and says nothing of what it leaves out.
    [[nodiscard]] bool hidesTransactions() const { return m_hidesTransactions; }

    // Whether any of the log's frames is broken; in its last transaction that may be nothing but a
    // power loss before that was acknowledged.
    [[nodiscard]] bool isTorn() const { return m_isTorn; }

    // Whose word is taken for what page a frame of the log holds. A frame whose checksum does not
    // hold may still hold a page that is whole where it matters.
    enum class Trust { Checksummed, Any };

    // Each page once, as the last whole transaction left it, and then the frames of the log whose
    // checksums do not hold.
    [[nodiscard]] qsizetype placeCount() const { return m_places.size(); }
    [[nodiscard]] QByteArray pageAtPlace(qsizetype place);
    // Empty when there is none of that number.
    [[nodiscard]] QByteArray page(quint32 number, Trust trust);

private:
    struct Frame {
        quint32 number = 0;
        quint32 pagesAfter = 0; // not 0: a transaction ends here
        bool belongs = false;   // to the log's present generation
        bool holds = false;     // its checksum
    };
    struct Place {
        bool inLog = false;
        qint64 offset = 0;
    };
    void readLog();
    [[nodiscard]] QList<Frame> frames();
    [[nodiscard]] static bool hidesTransactions(const QList<Frame>& frames);
    [[nodiscard]] QByteArray read(const Place& place);

    QFile m_file;
    QFile m_log;
    QHash<quint32, qint64> m_checksummed; // page number → offset in the log
    QHash<quint32, qint64> m_any;
    qint64 m_pages = 0; // of the database
    QList<Place> m_places;
    bool m_hidesTransactions = false;
    bool m_isTorn = false;
};

} // namespace anteroom
