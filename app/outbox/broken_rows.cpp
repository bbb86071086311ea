#include "outbox/broken_rows.h"

#include "outbox/entry_states.h"
#include "outbox/fingerprint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

using Trust = PageFile::Trust;

// The columns of the tables `entry` and `blob`, as outbox_schema.h has them.
namespace entryColumn {
enum { Sequence, Id, Content, Sealed, State, AsideCode, Images, Fingerprint, Count };
}
namespace blobColumn {
enum { Hash, Sealed, Uploaded, Fingerprint, Count };
}

constexpr quint64 uuidText = serialType::textOf(36);
constexpr quint64 hashText = serialType::textOf(64);

// The first types in the heads of their records.
const QByteArray entryStart("\x00\x55\x81\x0d", 4);
const QByteArray blobStart("\x81\x0d", 2);

bool isEntry(const QList<quint64>& types)
{
    return types.size() == entryColumn::Count && types[entryColumn::Sequence] == serialType::null &&
           types[entryColumn::Id] == uuidText && types[entryColumn::Content] == hashText &&
           serialType::isBlob(types[entryColumn::Sealed]) &&
           serialType::isText(types[entryColumn::State]) &&
           (types[entryColumn::AsideCode] == serialType::null ||
            serialType::isText(types[entryColumn::AsideCode])) &&
           serialType::isText(types[entryColumn::Images]) &&
           types[entryColumn::Fingerprint] == hashText;
}

bool isBlobRow(const QList<quint64>& types)
{
    return types.size() == blobColumn::Count && types[blobColumn::Hash] == hashText &&
           serialType::isBlob(types[blobColumn::Sealed]) &&
           (types[blobColumn::Uploaded] == serialType::zero ||
            types[blobColumn::Uploaded] == serialType::one) &&
           types[blobColumn::Fingerprint] == hashText;
}

// What lies in a record's own page, where its first columns are.
QByteArray firstText(const PageRecord& record, const QByteArray& page, qsizetype bytes)
{
    return page.sliced(record.at + record.headBytes, bytes);
}

} // namespace

BrokenRows::BrokenRows(const QString& path) : m_file(path)
{
    for (qsizetype place = 0; place < m_file.placeCount(); ++place) {
        const QByteArray page = m_file.pageAtPlace(place);
        if (page.isEmpty())
            continue;
        readEntries(page);
        noteImages(place, page);
    }
    m_spoilt -= m_whole;
    std::ranges::stable_sort(m_entries, {}, &Found::sequence);
}

void BrokenRows::readEntries(const QByteArray& page)
{
    for (const PageRecord& record : recordsIn(page, entryStart, &isEntry)) {
        bool whole = false;
        for (const Trust trust : {Trust::Checksummed, Trust::Any})
            whole = whole || takeEntry(record, columnsOf(record, page, m_file, trust));
        if (!whole && record.isListed)
            m_spoilt.insert(firstText(record, page, 36));
    }
}

bool BrokenRows::takeEntry(const PageRecord& record, const QList<QByteArray>& columns)
{
    if (columns.size() != entryColumn::Count)
        return false;
    const auto id = SubmissionId::parse(QString::fromLatin1(columns[entryColumn::Id]));
    const auto content = Sha256::parse(QString::fromLatin1(columns[entryColumn::Content]));
    const auto images = hashListIn(QString::fromLatin1(columns[entryColumn::Images]));
    if (!id || !content || !images ||
        entryFingerprint(*id, *content, *images, columns[entryColumn::Sealed]).hex().toLatin1() !=
            columns[entryColumn::Fingerprint])
        return false;
    if (m_whole.contains(columns[entryColumn::Id]))
        return true;
    m_whole.insert(columns[entryColumn::Id]);
    Found found{record.rowid, {*id, *content, columns[entryColumn::Sealed], {}}, *images, {}};
    if (entryStates::stateOf(QString::fromLatin1(columns[entryColumn::State])) ==
        entryStates::State::Aside)
        found.asideCode = QString::fromUtf8(columns[entryColumn::AsideCode]);
    m_entries.append(found);
    return true;
}

void BrokenRows::noteImages(qsizetype place, const QByteArray& page)
{
    for (const PageRecord& record : recordsIn(page, blobStart, &isBlobRow))
        m_images.insert(firstText(record, page, 64), {place, record});
}

std::optional<SealedImage> BrokenRows::image(const Sha256& hash)
{
    const auto candidates = m_images.values(hash.hex().toLatin1());
    for (const Image& candidate : candidates) {
        const QByteArray page = m_file.pageAtPlace(candidate.place);
        for (const Trust trust : {Trust::Checksummed, Trust::Any}) {
            const auto columns = columnsOf(candidate.record, page, m_file, trust);
            if (columns.size() != blobColumn::Count ||
                imageFingerprint(hash, columns[blobColumn::Sealed]).hex().toLatin1() !=
                    columns[blobColumn::Fingerprint])
                continue;
            return SealedImage{hash, columns[blobColumn::Sealed],
                               candidate.record.types[blobColumn::Uploaded] == serialType::one};
        }
    }
    return std::nullopt;
}

BrokenRows::Found BrokenRows::entry(qsizetype index)
{
    Found found = m_entries[index];
    for (const Sha256& hash : std::as_const(found.listed)) {
        if (auto whole = image(hash))
            found.entry.images.append(*std::move(whole));
    }
    return found;
}

} // namespace anteroom
