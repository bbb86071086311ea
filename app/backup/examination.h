#pragma once

#include "backup/sqlite_file.h"

#include <QDateTime>
#include <QJsonObject>

namespace anteroom {

// A step of something long: what is being done, how far it is, of how much (0: nobody knows).
// Answers whether to go on; without one it goes on.
using Steps = std::function<bool(const QString& step, qint64 done, qint64 of)>;

// What a database of the office was found to hold.
struct Examination {
    qint64 patients = 0;
    qint64 submissions = 0;
    QDateTime until; // of the last entry of the audit: nothing in it is later; may be invalid
    qint64 auditEntries = 0;
    QString auditHead;  // the hash at the end of the chain
    QString auditBreak; // what is wrong with the chain; empty when it holds

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Examination fromJson(const QJsonObject& json);
    // "600 patients, 12 submissions, until 2026-11-24T10:31:07.250Z"
    [[nodiscard]] QString text() const;
};

// Reads every page of a database that nobody writes to, follows every reference and the whole
// audit. Problem code: backup.integrity, when the database itself is damaged; of a broken audit
// the examination tells.
[[nodiscard]] Result<Examination> examineDatabase(const QString& path, const Steps& steps);
// The part about the records alone, also of a database in use.
[[nodiscard]] Result<Examination> examineRecords(const QString& path);
// The part about the database itself alone, also of one in use. Problem codes: backup.integrity,
// backup.stopped.
[[nodiscard]] Done checkIntegrity(const QString& path, const Steps& steps);

// What looking at it leaves beside a database that nobody has written to: "-wal" and "-shm".
void removeDatabaseCompanions(const QString& path);

[[nodiscard]] Problem stoppedBackup();

} // namespace anteroom
