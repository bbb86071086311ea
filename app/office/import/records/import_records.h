#pragma once

#include "office/import/records/import_report.h"
#include "store/store.h"

#include <functional>

namespace anteroom {

using ImportProgress = std::function<void(qsizetype done, qsizetype of)>;

struct ImportChoice {
    bool isDryRun = false;
    bool skipsRefused = false;
};

// Brings what a file says into the records: all of it in one transaction, or nothing. Where a row
// is refused nothing is, unless they are to be skipped. Who is here already stays as they are, so
// that the same file twice changes nothing; only an insurance that was never imported comes into a
// free place of theirs. The Problem is of the store.
[[nodiscard]] Result<ImportReport> importRecords(Store& store, const ImportBatch& batch,
                                                 const ImportChoice& choice,
                                                 const ImportProgress& progress = {});

} // namespace anteroom
