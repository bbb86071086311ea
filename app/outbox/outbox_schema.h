#pragma once

#include <QStringList>

// Kept apart so that the whole of what a kiosk's disk holds can be read on one page.
namespace anteroom::outboxSchema {

inline constexpr int version = 2;
inline constexpr int applicationId = 0x416e7465; // "Ante"

// Before anything is written: pages have the size that recovery reads by (page_record.h), and freed
// ones are given back to the disk.
inline const QStringList beforeAll = {QStringLiteral("PRAGMA page_size = 4096"),
                                      QStringLiteral("PRAGMA auto_vacuum = FULL")};

// Of each connection.
inline const QStringList settings = {
    QStringLiteral("PRAGMA journal_mode = WAL"),  QStringLiteral("PRAGMA synchronous = FULL"),
    QStringLiteral("PRAGMA foreign_keys = ON"),   QStringLiteral("PRAGMA secure_delete = ON"),
    QStringLiteral("PRAGMA temp_store = MEMORY"), QStringLiteral("PRAGMA journal_size_limit = 0"),
};

// recovered_entry.h reads the rows of entry and blob by the order of their columns.
inline const QStringList tables = {
    QStringLiteral("CREATE TABLE entry ("
                   " sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
                   " id TEXT NOT NULL UNIQUE,"
                   " content_sha256 TEXT NOT NULL,"
                   " sealed BLOB NOT NULL,"
                   " state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'aside')),"
                   " aside_code TEXT,"
                   " images TEXT NOT NULL DEFAULT '',"
                   " fingerprint TEXT NOT NULL DEFAULT ''"
                   ") STRICT"),
    QStringLiteral("CREATE INDEX entry_by_state ON entry (state, sequence)"),
    QStringLiteral("CREATE TABLE blob ("
                   " sha256 TEXT PRIMARY KEY,"
                   " sealed BLOB NOT NULL,"
                   " uploaded INTEGER NOT NULL DEFAULT 0 CHECK (uploaded IN (0, 1)),"
                   " fingerprint TEXT NOT NULL DEFAULT ''"
                   ") STRICT"),
    QStringLiteral("CREATE TABLE entry_blob ("
                   " entry INTEGER NOT NULL REFERENCES entry (sequence) ON DELETE CASCADE,"
                   " blob TEXT NOT NULL REFERENCES blob (sha256),"
                   " PRIMARY KEY (entry, blob)"
                   ") STRICT, WITHOUT ROWID"),
    QStringLiteral("CREATE INDEX entry_blob_by_blob ON entry_blob (blob)"),
};

// From version 1, whose rows had no fingerprints; they get theirs with it.
inline const QStringList fromFirstVersion = {
    QStringLiteral("ALTER TABLE entry ADD COLUMN images TEXT NOT NULL DEFAULT ''"),
    QStringLiteral("ALTER TABLE entry ADD COLUMN fingerprint TEXT NOT NULL DEFAULT ''"),
    QStringLiteral("ALTER TABLE blob ADD COLUMN fingerprint TEXT NOT NULL DEFAULT ''"),
};

} // namespace anteroom::outboxSchema
