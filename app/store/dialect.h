#pragma once

#include "store/sql.h"

#include <chrono>
#include <QSqlError>
#include <QStringList>

// What databases disagree about, and nothing else does. Every other statement of the store is
// understood by SQLite and PostgreSQL alike.
namespace anteroom::dialect {

inline const QString driver = QStringLiteral("QSQLITE");

// Takes the write lock at once, so that a transaction never fails for being second.
inline constexpr Sql beginWriting = "BEGIN IMMEDIATE";
inline constexpr Sql beginReading = "BEGIN DEFERRED";

[[nodiscard]] QString connectOptions(bool readOnly, std::chrono::milliseconds busyFor);
// Run once on each connection that was opened.
[[nodiscard]] QStringList settings(bool readOnly, qint64 mostPages);

// The schema's own words: $integer, $real, $blob, $number (a key that counts up by itself),
// $term (text compared byte by byte), $table and $clustered (how a table ends).
[[nodiscard]] QString spelled(QString schema);
// Statements that make the database refuse to change or delete rows of a table.
[[nodiscard]] QStringList appendOnly(const QString& table);
// Asks for the names of all tables, and of a table's columns.
[[nodiscard]] QString allTables();
[[nodiscard]] QString columnsOf(const QString& table);

[[nodiscard]] Problem problemOf(const QSqlError& error);

} // namespace anteroom::dialect
