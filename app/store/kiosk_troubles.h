#pragma once

#include "record/kiosk_trouble.h"
#include "store/actor.h"
#include "store/transaction.h"

namespace anteroom {

// What kiosks last said of themselves (record/kiosk_trouble.h).
class KioskTroubles {
public:
    // In place of what the kiosk said before; one that is none ends it. Returns whether anything
    // changed. The same told twice is told once.
    [[nodiscard]] static Result<bool> tell(Transaction& transaction, const Actor& kiosk,
                                           const KioskTrouble& trouble);
    // What was told under a name: a kiosk that is enrolled anew could never take it back, and tells
    // it anew.
    [[nodiscard]] static Done forget(Transaction& transaction, const QString& deviceName);
    // Of kiosks that are still enrolled, the oldest first.
    [[nodiscard]] static Result<QList<ToldTrouble>> open(const Snapshot& snapshot);
};

} // namespace anteroom
