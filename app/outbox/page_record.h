#pragma once

#include "outbox/page_file.h"

namespace anteroom {

// A row of a table as it lies in a page. It is found by what its columns are and not by the page's
// own list of rows, which may be broken. Format: sqlite.org/fileformat2.html §1.6 and §2.1.
struct PageRecord {
    qint64 rowid = 0;
    bool isListed = false; // the page's own list has it, or cannot be read
    qsizetype at = 0;      // in its page
    qint64 bytes = 0;      // with those that lie on further pages
    qsizetype headBytes = 0;
    QList<quint64> types; // serial types of the columns
};

// Serial types, by which rows are known.
namespace serialType {
inline constexpr quint64 null = 0;
inline constexpr quint64 zero = 8;
inline constexpr quint64 one = 9;
[[nodiscard]] constexpr quint64 textOf(quint64 bytes)
{
    return 13 + 2 * bytes;
}
[[nodiscard]] constexpr bool isBlob(quint64 type)
{
    return type >= 12 && type % 2 == 0;
}
[[nodiscard]] constexpr bool isText(quint64 type)
{
    return type >= 13 && type % 2 == 1;
}
} // namespace serialType

// All in a page whose columns' types please `fits` and begin with `start`, which are the bytes of
// the first types in a record's head.
using RecordShape = bool (*)(const QList<quint64>& types);
[[nodiscard]] QList<PageRecord> recordsIn(const QByteArray& page, const QByteArray& start,
                                          RecordShape fits);

// The columns' bytes; empty when the record's further pages are not there. Nothing here says that
// they are the right ones.
[[nodiscard]] QList<QByteArray> columnsOf(const PageRecord& record, const QByteArray& page,
                                          PageFile& file, PageFile::Trust trust);

} // namespace anteroom
