#include "outbox/page_file.h"

#include <algorithm>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qint64 logHead = 32;
constexpr qint64 frameHead = 24;
constexpr quint32 bigEndianLog = 0x377f0683;

quint32 wordAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

struct Checksum {
    quint32 first = 0;
    quint32 second = 0;
    friend bool operator==(const Checksum&, const Checksum&) = default;
};

Checksum checksumAt(const QByteArray& bytes, qsizetype at)
{
    return {wordAt(bytes, at), wordAt(bytes, at + 4)};
}

Checksum continued(Checksum sum, const QByteArray& bytes, qsizetype from, qsizetype size,
                   bool bigEndian)
{
    const auto word = [&](qsizetype at) {
        const char* const place = bytes.constData() + at;
        return bigEndian ? qFromBigEndian<quint32>(place) : qFromLittleEndian<quint32>(place);
    };
    for (qsizetype at = from; at < from + size; at += 8) {
        sum.first += word(at) + sum.second;
        sum.second += word(at + 4) + sum.first;
    }
    return sum;
}

} // namespace

PageFile::PageFile(const QString& path) : m_file(path), m_log(path + u"-wal"_s)
{
    if (m_file.open(QIODevice::ReadOnly))
        m_pages = (m_file.size() + pageBytes - 1) / pageBytes;
    if (m_log.open(QIODevice::ReadOnly))
        readLog();
    QList<Place> pages;
    for (qint64 number = 1; number <= m_pages; ++number) {
        const auto inLog = m_checksummed.constFind(static_cast<quint32>(number));
        pages.append(inLog == m_checksummed.cend() ? Place{false, (number - 1) * pageBytes}
                                                   : Place{true, *inLog});
    }
    m_places = pages + m_places;
}

// The log names its generation by two salts, which each frame repeats. Frames of an older one may
// follow those of the present one; where the head is broken, what most of them say holds.
QList<PageFile::Frame> PageFile::frames()
{
    const QByteArray head = m_log.read(logHead);
    if (head.size() < logHead)
        return {};
    const bool bigEndian = wordAt(head, 0) == bigEndianLog;
    QList<QByteArray> salts;
    QList<Frame> all;
    Checksum before = checksumAt(head, 24);
    for (;;) {
        const QByteArray bytes = m_log.read(frameHead + pageBytes);
        if (bytes.size() < frameHead + pageBytes)
            break;
        const Checksum start = continued(before, bytes, 0, 8, bigEndian);
        before = checksumAt(bytes, 16);
        all.append({wordAt(bytes, 0), wordAt(bytes, 4), false,
                    continued(start, bytes, frameHead, pageBytes, bigEndian) == before});
        salts.append(bytes.sliced(8, 8));
    }
    if (all.isEmpty())
        return {};
    const QByteArray stated = head.sliced(16, 8);
    QByteArray salt = stated;
    if (!salts.contains(stated)) {
        QHash<QByteArray, int> often;
        for (const QByteArray& each : salts)
            ++often[each];
        salt = *std::ranges::max_element(salts, {},
                                         [&](const QByteArray& each) { return often[each]; });
    }
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].belongs = salts[i] == salt;
    return all;
}

bool PageFile::hidesTransactions(const QList<Frame>& frames)
{
    bool anyBroken = false;
    bool isWhole = true; // the transaction, so far
    for (const Frame& frame : frames) {
        const bool holds = frame.belongs && frame.holds;
        anyBroken = anyBroken || !holds;
        isWhole = isWhole && holds;
        if (!frame.belongs || frame.pagesAfter == 0)
            continue;
        if (anyBroken && isWhole)
            return true;
        isWhole = true;
    }
    return false;
}

void PageFile::readLog()
{
    const QList<Frame> all = frames();
    m_hidesTransactions = hidesTransactions(all);
    const auto isWhole = [](const Frame& frame) { return frame.belongs && frame.holds; };
    m_isTorn = !std::ranges::all_of(all, isWhole);
    // What follows the last whole transaction was never acknowledged, unless something in it is
    // broken: then its end may be what is missing.
    qsizetype end = all.size();
    const auto lastCommit = std::find_if(all.crbegin(), all.crend(), [](const Frame& frame) {
        return frame.belongs && frame.pagesAfter != 0;
    });
    const qsizetype committed = std::distance(lastCommit, all.crend());
    if (std::all_of(all.cbegin() + committed, all.cend(), isWhole))
        end = committed;
    for (qsizetype i = 0; i < end; ++i) {
        const Frame& frame = all[i];
        const qint64 offset = logHead + i * (frameHead + pageBytes) + frameHead;
        if (!frame.belongs)
            continue;
        m_any.insert(frame.number, offset);
        if (!frame.holds) {
            m_places.append({true, offset});
            continue;
        }
        m_checksummed.insert(frame.number, offset);
        m_pages = frame.pagesAfter != 0 ? qint64(frame.pagesAfter)
                                        : std::max(m_pages, qint64(frame.number));
    }
}

QByteArray PageFile::read(const Place& place)
{
    QFile& file = place.inLog ? m_log : m_file;
    if (!file.seek(place.offset))
        return {};
    const QByteArray bytes = file.read(pageBytes);
    return bytes.isEmpty() ? QByteArray() : bytes.leftJustified(pageBytes, '\0');
}

QByteArray PageFile::pageAtPlace(qsizetype place)
{
    return read(m_places[place]);
}

QByteArray PageFile::page(quint32 number, Trust trust)
{
    if (number == 0)
        return {};
    const auto& log = trust == Trust::Any ? m_any : m_checksummed;
    const auto inLog = log.constFind(number);
    return read(inLog == log.cend() ? Place{false, (qint64(number) - 1) * pageBytes}
                                    : Place{true, *inLog});
}

} // namespace anteroom
