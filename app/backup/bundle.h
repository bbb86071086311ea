#pragma once

#include "backup/examination.h"
#include "backup/sealed_file.h"

namespace anteroom {

// What a backup holds: the files of an office's data folder, with the database as it was at one
// moment, one after the other in the pieces of a sealed file. The first piece lists them.
struct Bundle {
    struct Entry {
        QString name; // in the office's folder: "pki/ca.crt"
        QString path; // where its bytes come from
        qint64 bytes = 0;
    };
    QList<Entry> entries;
    Examination examination;

    // Settings, keys, certificates and consents of an office, and the database from elsewhere.
    // Problem code: backup.unreadable.
    [[nodiscard]] static Result<Bundle> of(const QString& office, const QString& database,
                                           const Examination& examination);

    [[nodiscard]] Done write(SealedFileWriter& writer, const Steps& steps) const;
    [[nodiscard]] qint64 bytes() const;
};

// Reads an unlocked file whole. With a folder, writes what it holds there; without, only looks
// whether all is there and as it was. Problem codes: backup.cut, backup.damaged, backup.key,
// backup.stopped, backup.unwritable.
[[nodiscard]] Result<Bundle> readBundle(SealedFileReader& reader, const QString& folder,
                                        const Steps& steps);

inline const QString bundledDatabase = QStringLiteral("office.db");

} // namespace anteroom
