#pragma once

#include "store/connection.h"

#include <functional>

namespace anteroom {

// One step of the schema: numbered from 1, never changed once released, never gone back on.
struct Migration {
    int number = 0;
    QStringList statements; // in the words of Dialect::spelled
};
[[nodiscard]] const QList<Migration>& migrations();

// Called before each statement with the migration's number, 0 for the declared columns, and the
// place of the statement among those that the database is given.
using MigrationProgress = std::function<void(int number, qsizetype statement)>;

// Brings the tables up to date: each migration that is missing, in a transaction of its own, so
// that one that was interrupted is simply done again; then the columns of the patient table that
// are declared in app/record and not there yet. "store.newer" when a later release of the office
// has been here.
[[nodiscard]] Done migrate(Connection& connection, const QDateTime& now,
                           const MigrationProgress& progress = {});

} // namespace anteroom
