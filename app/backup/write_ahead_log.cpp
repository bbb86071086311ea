#include "backup/write_ahead_log.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qint64 logHeadBytes = 32;
constexpr qint64 frameHeadBytes = 24;
constexpr quint32 logMagic = 0x377f0682; // one more: the sums are over big-endian words

struct Sums {
    quint32 first = 0;
    quint32 second = 0;

    void add(const char* bytes, qsizetype count, bool bigEndian)
    {
        for (qsizetype at = 0; at + 8 <= count; at += 8) {
            const auto word = [&](qsizetype offset) {
                return bigEndian ? qFromBigEndian<quint32>(bytes + offset)
                                 : qFromLittleEndian<quint32>(bytes + offset);
            };
            first += word(at) + second;
            second += word(at + 4) + first;
        }
    }
};

struct LogHead {
    LogPlace start;
    quint32 pageBytes = 0;
    bool bigEndianSums = false;

    [[nodiscard]] qint64 frameBytes() const { return frameHeadBytes + pageBytes; }
    [[nodiscard]] qint64 offsetOf(quint32 frame) const
    {
        return logHeadBytes + qint64(frame) * frameBytes();
    }
};

quint32 wordAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

// None while the log is empty or its head is just being written.
std::optional<LogHead> readHead(QFile& file)
{
    const QByteArray bytes = file.read(logHeadBytes);
    if (bytes.size() < logHeadBytes || (wordAt(bytes, 0) & ~1U) != logMagic)
        return std::nullopt;
    LogHead head;
    head.bigEndianSums = wordAt(bytes, 0) & 1U;
    head.pageBytes = wordAt(bytes, 8);
    Sums sums;
    sums.add(bytes.constData(), logHeadBytes - 8, head.bigEndianSums);
    const bool isPower = (head.pageBytes & (head.pageBytes - 1)) == 0;
    if (sums.first != wordAt(bytes, 24) || sums.second != wordAt(bytes, 28) || !isPower ||
        head.pageBytes < 512 || head.pageBytes > 65536)
        return std::nullopt;
    head.start = {wordAt(bytes, 16), wordAt(bytes, 20), 0, sums.first, sums.second};
    return head;
}

// The place behind the frame that begins at `at`; none when it isn't the next one.
std::optional<LogPlace> placeBehind(const LogPlace& place, const char* frame, const LogHead& head)
{
    const auto word = [frame](qsizetype offset) { return qFromBigEndian<quint32>(frame + offset); };
    if (word(8) != place.salt1 || word(12) != place.salt2)
        return std::nullopt;
    Sums sums{place.sum1, place.sum2};
    sums.add(frame, 8, head.bigEndianSums);
    sums.add(frame + frameHeadBytes, head.pageBytes, head.bigEndianSums);
    if (sums.first != word(16) || sums.second != word(20))
        return std::nullopt;
    return LogPlace{place.salt1, place.salt2, place.frames + 1, sums.first, sums.second};
}

Problem tornOff()
{
    return problem("log.torn_off", u"The records were written to without the archive. It begins "
                                   "anew with a copy of all."_s);
}

// Whether the log really holds what we know of it.
bool holds(QFile& file, const LogHead& head, const LogPlace& place)
{
    if (place.frames == 0)
        return place == head.start;
    file.seek(head.offsetOf(place.frames - 1));
    const QByteArray last = file.read(frameHeadBytes);
    return last.size() == frameHeadBytes && wordAt(last, 8) == place.salt1 &&
           wordAt(last, 12) == place.salt2 && wordAt(last, 16) == place.sum1 &&
           wordAt(last, 20) == place.sum2;
}

// From where to read on; Problem when what lies between is lost.
Result<LogPlace> whereToGoOn(QFile& file, const LogHead& head, const LogPlace& after)
{
    if (head.start.sameLog(after)) {
        if (!holds(file, head, after))
            return tornOff();
        return after;
    }
    // Whoever ended the log before made sure that all of it was read (Archiver).
    if (head.start.salt1 != after.salt1 + 1)
        return tornOff();
    return head.start;
}

void readFrames(QFile& file, const LogHead& head, LogPlace at, qint64 mostBytes, LogFrames& found)
{
    file.seek(head.offsetOf(at.frames));
    QByteArray pending; // of a transaction whose end wasn't seen yet
    while (pending.size() + found.frames.size() < mostBytes || found.isEmpty()) {
        const QByteArray frame = file.read(head.frameBytes());
        if (frame.size() < head.frameBytes())
            return;
        const auto next = placeBehind(at, frame.constData(), head);
        if (!next)
            return;
        at = *next;
        pending += frame;
        if (wordAt(frame, 4) == 0) // not the last of its transaction
            continue;
        found.frames += std::exchange(pending, {});
        found.upTo = at;
    }
}

} // namespace

QJsonObject LogPlace::toJson() const
{
    return {{u"salt1"_s, qint64(salt1)},
            {u"salt2"_s, qint64(salt2)},
            {u"frames"_s, qint64(frames)},
            {u"sum1"_s, qint64(sum1)},
            {u"sum2"_s, qint64(sum2)}};
}

LogPlace LogPlace::fromJson(const QJsonObject& json)
{
    const auto number = [&](QStringView key) {
        return static_cast<quint32>(json.value(key).toInteger());
    };
    return {number(u"salt1"), number(u"salt2"), number(u"frames"), number(u"sum1"),
            number(u"sum2")};
}

QJsonObject LogFrames::toJson() const
{
    return {{u"after"_s, after.toJson()},
            {u"up_to"_s, upTo.toJson()},
            {u"page_bytes"_s, qint64(pageBytes)},
            {u"big_endian_sums"_s, bigEndianSums}};
}

LogFrames LogFrames::fromJson(const QJsonObject& json, const QByteArray& frames)
{
    return {LogPlace::fromJson(json.value(u"after").toObject()),
            LogPlace::fromJson(json.value(u"up_to").toObject()),
            static_cast<quint32>(json.value(u"page_bytes").toInteger()),
            json.value(u"big_endian_sums").toBool(), frames};
}

Result<LogFrames> readLogAfter(const QString& path, const LogPlace& after, qint64 mostBytes)
{
    LogFrames found;
    found.after = after;
    found.upTo = after;
    QFile file(path);
    if (!file.exists())
        return tornOff();
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return problem("log.unreadable",
                       u"The log of the records cannot be read: %1."_s.arg(file.errorString()));
    std::optional<LogHead> before;
    while (true) {
        file.seek(0);
        const auto head = readHead(file);
        if (!head)
            return found;
        const auto from = whereToGoOn(file, *head, after);
        // The log may have begun anew between two of our looks; then it is looked at once more.
        if (!from && before && before->start == head->start)
            return from.problem();
        before = head;
        if (!from)
            continue;
        found.pageBytes = head->pageBytes;
        found.bigEndianSums = head->bigEndianSums;
        readFrames(file, *head, *from, mostBytes, found);
        return found;
    }
}

Result<LogPlace> endOfLog(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return LogPlace();
    const auto head = readHead(file);
    if (!head)
        return LogPlace();
    LogPlace at = head->start;
    LogPlace end = at;
    file.seek(head->offsetOf(0));
    while (true) {
        const QByteArray frame = file.read(head->frameBytes());
        const auto next = frame.size() == head->frameBytes()
                              ? placeBehind(at, frame.constData(), *head)
                              : std::nullopt;
        if (!next)
            return end;
        at = *next;
        if (wordAt(frame, 4) != 0)
            end = at;
    }
}

Done putPages(QFile& database, const LogFrames& log)
{
    const Problem broken = problem("log.broken", u"A piece of the archive is not what it says it "
                                                 "is. Restore a backup, or up to before it."_s);
    const LogHead head{{}, log.pageBytes, log.bigEndianSums};
    if (log.pageBytes < 512 || log.frames.size() % head.frameBytes() != 0)
        return broken;
    LogPlace at = log.after;
    if (!log.upTo.sameLog(at)) {
        // The sums of a new log start with its head, which isn't in the archive; the first
        // frame's own are taken, and all others follow from them.
        at = {log.upTo.salt1, log.upTo.salt2, 0, 0, 0};
    }
    quint32 pagesInAll = 0;
    for (qsizetype offset = 0; offset < log.frames.size(); offset += head.frameBytes()) {
        const char* frame = log.frames.constData() + offset;
        const auto word = [frame](qsizetype w) { return qFromBigEndian<quint32>(frame + w); };
        const auto next = placeBehind(at, frame, head);
        if (!next && (at.frames > 0 || offset > 0 || log.upTo.sameLog(log.after)))
            return broken;
        at = next ? *next : LogPlace{word(8), word(12), 1, word(16), word(20)};
        const quint32 page = word(0);
        if (page == 0 || !database.seek(qint64(page - 1) * log.pageBytes) ||
            database.write(frame + frameHeadBytes, log.pageBytes) != log.pageBytes)
            return problem("backup.unwritable",
                           u"%1 cannot be written: %2. Free some space and restore again."_s.arg(
                               database.fileName(), database.errorString()));
        pagesInAll = word(4) != 0 ? word(4) : pagesInAll;
    }
    if (at != log.upTo || !database.resize(qint64(pagesInAll) * log.pageBytes))
        return broken;
    return {};
}

} // namespace anteroom
