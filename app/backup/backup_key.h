#pragma once

#include "sealing/sealing.h"

namespace anteroom {

// The key that opens backups. The office keeps the public half alone; the practice keeps the file
// with both, away from the office's computer.
struct BackupKey {
    SealingKeys keys;

    [[nodiscard]] static BackupKey generate() { return {SealingKeys::generate()}; }
    // A page to be saved and printed: what it is for, what to do with it, and the key.
    [[nodiscard]] QByteArray page(const QString& practice, const QDate& madeOn) const;
    // From such a page, also one that was typed in again. Problem codes: backup.key_unreadable,
    // backup.key_damaged.
    [[nodiscard]] static Result<BackupKey> load(const QString& path);
};

// A short name of a public key, by which a backup says which key it wants: "7f31-09ac".
[[nodiscard]] QString backupKeyName(const QByteArray& publicKey);

// As it stands in office.json. Problem code: backup.key_damaged.
[[nodiscard]] QString backupKeyText(const QByteArray& publicKey);
[[nodiscard]] Result<QByteArray> parseBackupKey(const QString& text);

} // namespace anteroom
