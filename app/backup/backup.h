#pragma once

#include "backup/bundle.h"

namespace anteroom {

// A backup of an office, whether it serves meanwhile or not.
struct BackupOrder {
    QString office;       // its data folder
    QByteArray publicKey; // of the practice's backup key
    QString path;         // of the file to be made
    // Of its head, beside what every backup has.
    QJsonObject head = {};
    // Looks at the records already, and at the moment that is wanted; null: now.
    SqliteFile* looking = nullptr;
    // Of the copy in the clear, in the office's folder; two that run at once need two.
    QString copyName = QStringLiteral("backup.copy");
    // The audit of a base of the archive is followed when it is restored.
    bool followsAudit = true;
};

struct BackupReport {
    Examination found;
    qint64 bytes = 0;
};

// Copies the database at one moment, looks through the copy, locks it with the other files into
// the file, reads that back whole from the disk, and only then gives it its name: until then, and
// whatever goes wrong, what had that name before stays as it was.
[[nodiscard]] Result<BackupReport> makeBackup(const BackupOrder& order, const Steps& steps);

// The moment in a file's name: "20261124T103107Z".
[[nodiscard]] QString momentName(const QDateTime& moment);

// The backups in a folder, oldest first, by their names.
[[nodiscard]] QStringList backupsIn(const QString& folder);
[[nodiscard]] QString backupName(const QDateTime& moment);
// The time in such a name; invalid in others.
[[nodiscard]] QDateTime backupMoment(const QString& path);
// Deletes all but the newest.
void keepNewestBackups(const QString& folder, int count);

} // namespace anteroom
