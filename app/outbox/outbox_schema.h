#pragma once

#include <QStringList>

// Kept apart so that the whole of what a kiosk's disk holds can be read on one page.
namespace anteroom::outboxSchema {

inline constexpr int version = 1;
inline constexpr int applicationId = 0x416e7465; // "Ante"

// Before anything is written: freed pages are given back to the disk.
inline const QString beforeAll = QStringLiteral("PRAGMA auto_vacuum = FULL");

// Of each connection.
inline const QStringList settings = {
    QStringLiteral("PRAGMA journal_mode = WAL"),  QStringLiteral("PRAGMA synchronous = FULL"),
    QStringLiteral("PRAGMA foreign_keys = ON"),   QStringLiteral("PRAGMA secure_delete = ON"),
    QStringLiteral("PRAGMA temp_store = MEMORY"), QStringLiteral("PRAGMA journal_size_limit = 0"),
};

inline const QStringList tables = {
    QStringLiteral("CREATE TABLE entry ("
                   " sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
                   " id TEXT NOT NULL UNIQUE,"
                   " content_sha256 TEXT NOT NULL,"
                   " sealed BLOB NOT NULL,"
                   " state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'aside')),"
                   " aside_code TEXT"
                   ") STRICT"),
    QStringLiteral("CREATE INDEX entry_by_state ON entry (state, sequence)"),
    QStringLiteral("CREATE TABLE blob ("
                   " sha256 TEXT PRIMARY KEY,"
                   " sealed BLOB NOT NULL,"
                   " uploaded INTEGER NOT NULL DEFAULT 0 CHECK (uploaded IN (0, 1))"
                   ") STRICT"),
    QStringLiteral("CREATE TABLE entry_blob ("
                   " entry INTEGER NOT NULL REFERENCES entry (sequence) ON DELETE CASCADE,"
                   " blob TEXT NOT NULL REFERENCES blob (sha256),"
                   " PRIMARY KEY (entry, blob)"
                   ") STRICT, WITHOUT ROWID"),
    QStringLiteral("CREATE INDEX entry_blob_by_blob ON entry_blob (blob)"),
};

} // namespace anteroom::outboxSchema
