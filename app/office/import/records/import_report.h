#pragma once

#include "office/import/import_batch.h"

namespace anteroom {

// What an import did, or would do: counts, and places in the file; no value of a patient.
struct ImportReport {
    struct Counts {
        qint64 added = 0;
        qint64 alreadyHere = 0;
        qint64 refused = 0;
    };

    bool isDryRun = false;
    bool isImported = false; // the rows that are not refused are in the records
    QMap<ImportKind, Counts> counts;
    QList<ImportRefusal> refusals; // in the order of the file; several may be of one row
    QMap<QString, qint64> leftOut; // what has no place in a record, and how often it was there

    [[nodiscard]] qint64 refusedRows() const;
    // {"imported", "dry_run", "patients": {"added", "already_here", "refused"}, "coverages",
    // "appointments", "refused": [{"line", "column", "name", "code", "advice"}], "left_out"}
    [[nodiscard]] QJsonObject toJson() const;
    // For the person at the shell.
    [[nodiscard]] QString text() const;
};

} // namespace anteroom
