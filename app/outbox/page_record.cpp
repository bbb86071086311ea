#include "outbox/page_record.h"

#include <optional>
#include <QtEndian>

namespace anteroom {

namespace {

constexpr qsizetype usable = PageFile::pageBytes;
constexpr qint64 mostBytes = 64LL * 1024 * 1024; // more than any row is
constexpr char tableLeaf = 0x0d;

struct Varint {
    quint64 value = 0;
    qsizetype end = 0;
};

std::optional<Varint> varintAt(const QByteArray& bytes, qsizetype at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i, ++at) {
        if (at < 0 || at >= bytes.size())
            return std::nullopt;
        const auto byte = static_cast<quint8>(bytes[at]);
        if (i == 8)
            return Varint{value << 8 | byte, at + 1};
        value = value << 7 | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            return Varint{value, at + 1};
    }
    return std::nullopt;
}

std::optional<qint64> sizeOf(quint64 type)
{
    constexpr std::array<qint64, 10> fixed{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < fixed.size())
        return fixed[type];
    if (type < 12 || type > quint64(mostBytes) * 2)
        return std::nullopt;
    return static_cast<qint64>((type - 12) / 2);
}

// How much of a row lies in its own page (§1.6).
qint64 localBytes(qint64 bytes)
{
    constexpr qint64 most = usable - 35;
    constexpr qint64 least = (usable - 12) * 32 / 255 - 23;
    if (bytes <= most)
        return bytes;
    const qint64 wished = least + (bytes - least) % (usable - 4);
    return wished <= most ? wished : least;
}

bool isListed(const QByteArray& page, qsizetype cellAt)
{
    if (page[0] != tableLeaf)
        return true;
    const auto rows = qFromBigEndian<quint16>(page.constData() + 3);
    for (qsizetype i = 0; i < rows && 8 + 2 * i + 2 <= page.size(); ++i) {
        if (qFromBigEndian<quint16>(page.constData() + 8 + 2 * i) == cellAt)
            return true;
    }
    return false;
}

// The head of a record, and its sizes.
std::optional<PageRecord> headAt(const QByteArray& page, qsizetype at)
{
    const auto headBytes = varintAt(page, at);
    if (!headBytes || headBytes->value < 2 || qint64(headBytes->value) > usable - at)
        return std::nullopt;
    PageRecord record;
    record.at = at;
    record.headBytes = static_cast<qsizetype>(headBytes->value);
    record.bytes = record.headBytes;
    qsizetype next = headBytes->end;
    while (next < at + record.headBytes) {
        const auto type = varintAt(page, next);
        const auto size = type ? sizeOf(type->value) : std::nullopt;
        if (!size)
            return std::nullopt;
        record.types.append(type->value);
        record.bytes += *size;
        next = type->end;
    }
    const qint64 local = localBytes(record.bytes);
    const qint64 end = at + local + (local < record.bytes ? 4 : 0);
    if (next != at + record.headBytes || record.bytes > mostBytes || end > page.size())
        return std::nullopt;
    return record;
}

// Before the record stand its size and its row's number; both have no fixed length.
bool readCellHead(PageRecord& record, const QByteArray& page)
{
    for (qsizetype start = record.at - 2; start >= 0 && start >= record.at - 18; --start) {
        const auto bytes = varintAt(page, start);
        const auto rowid = bytes ? varintAt(page, bytes->end) : std::nullopt;
        if (!rowid || rowid->end != record.at || qint64(bytes->value) != record.bytes)
            continue;
        record.rowid = static_cast<qint64>(rowid->value);
        record.isListed = isListed(page, start);
        return true;
    }
    return false;
}

} // namespace

QList<PageRecord> recordsIn(const QByteArray& page, const QByteArray& start, RecordShape fits)
{
    QList<PageRecord> records;
    for (qsizetype at = page.indexOf(start, 1); at > 0; at = page.indexOf(start, at + 1)) {
        auto record = headAt(page, at - 1);
        if (record && fits(record->types) && readCellHead(*record, page))
            records.append(*record);
    }
    return records;
}

QList<QByteArray> columnsOf(const PageRecord& record, const QByteArray& page, PageFile& file,
                            PageFile::Trust trust)
{
    const qint64 local = localBytes(record.bytes);
    QByteArray bytes = page.sliced(record.at, local);
    quint32 further = 0;
    if (local < record.bytes)
        further = qFromBigEndian<quint32>(page.constData() + record.at + local);
    while (bytes.size() < record.bytes) {
        const QByteArray next = file.page(further, trust);
        if (next.isEmpty())
            return {};
        further = qFromBigEndian<quint32>(next.constData());
        bytes += next.sliced(4, std::min<qint64>(usable - 4, record.bytes - bytes.size()));
    }
    QList<QByteArray> columns;
    qsizetype at = record.headBytes;
    for (const quint64 type : record.types) {
        const auto size = static_cast<qsizetype>(sizeOf(type).value_or(0));
        columns.append(bytes.sliced(at, size));
        at += size;
    }
    return columns;
}

} // namespace anteroom
