#pragma once

#include "record/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

class QFile;

namespace anteroom {

// A place in SQLite's write-ahead log (sqlite.org/fileformat2.html §4): behind so many frames of
// the log that has these salts. The sums run over all frames up to here, so equal places have
// equal pasts.
struct LogPlace {
    quint32 salt1 = 0; // one more each time that the log begins anew
    quint32 salt2 = 0;
    quint32 frames = 0;
    quint32 sum1 = 0;
    quint32 sum2 = 0;

    [[nodiscard]] bool sameLog(const LogPlace& other) const
    {
        return salt1 == other.salt1 && salt2 == other.salt2;
    }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static LogPlace fromJson(const QJsonObject& json);
    friend bool operator==(const LogPlace&, const LogPlace&) = default;
};

// Whole transactions out of the log, as they lie in it: frames of 24 bytes and a page each.
struct LogFrames {
    LogPlace after; // what came before
    LogPlace upTo;  // the last one's end; its log is that of `after`, or the next one
    quint32 pageBytes = 0;
    bool bigEndianSums = false;
    QByteArray frames;

    [[nodiscard]] bool isEmpty() const { return frames.isEmpty(); }
    // The clear half says what it is, `frames` is the sealed one.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static LogFrames fromJson(const QJsonObject& json, const QByteArray& frames);
};

// Reads the committed frames of `path` that come after a place, at most about `mostBytes` of them
// (one transaction at least). Empty when there are none, with 0 pageBytes while the log itself is
// empty. The log may be written to meanwhile.
// Problem codes: log.torn_off when the place is neither in this log nor just before its start,
// log.unreadable.
[[nodiscard]] Result<LogFrames> readLogAfter(const QString& path, const LogPlace& after,
                                             qint64 mostBytes);
// Where the log of a database stands now, whatever came before.
[[nodiscard]] Result<LogPlace> endOfLog(const QString& path);

// Puts the pages of whole transactions into a database file that nobody has open, and makes it as
// long as the last one says. Problem codes: log.broken, backup.unwritable.
[[nodiscard]] Done putPages(QFile& database, const LogFrames& log);

} // namespace anteroom
