#pragma once

#include "backup/write_ahead_log.h"

#include <optional>
#include <QDateTime>
#include <QList>

namespace anteroom {

// How an archive lies in its folder:
//
//   state.json                      how it is (ArchiveState), not a secret
//   000001-20261124T103107Z/        a strand: records without a gap from its first base on
//     base-000001.backup            a backup; what came after it is in log-000001 and later
//     log-000001.log                sealed pieces, each some transactions out of SQLite's log
//     log-000002.log
//
// A strand ends where the archive can't go on without a gap, as after somebody wrote to the
// records while the office was down; then a new one begins with a base.
struct ArchiveFile {
    int number = 0;
    QString path;
};

struct ArchiveStrand {
    QString folder;
    QList<ArchiveFile> bases; // by number; whole ones
    QList<ArchiveFile> logs;  // by number
};

// Where the next strand goes. Strands are in the order of their numbers: two may begin within one
// second, and a clock may be set back.
[[nodiscard]] QString nextStrandPath(const QString& folder, const QDateTime& moment);
// The strands in a folder, oldest first.
[[nodiscard]] QList<ArchiveStrand> strandsIn(const QString& folder);
[[nodiscard]] bool isArchive(const QString& folder);
[[nodiscard]] QString basePath(const QString& strand, int number);
[[nodiscard]] QString logPath(const QString& strand, int number);

// Up to where a strand goes, as far as whole pieces go that anybody can check; none without a
// whole base.
[[nodiscard]] std::optional<LogPlace> endOfStrand(const ArchiveStrand& strand);

// Keeps so many of the newest bases, with what came after each, and nothing that is older.
void forgetOldBases(const QString& folder, int keep);

// What the office says of its archive, every few seconds.
struct ArchiveState {
    QDateTime at;    // when it was said
    QDateTime until; // everything that was acknowledged before is in the archive
    QString problem; // why it isn't going on; empty while all is well

    void save(const QString& folder) const;
    [[nodiscard]] static std::optional<ArchiveState> load(const QString& folder);
};

} // namespace anteroom
