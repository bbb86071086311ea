#pragma once

#include "store/transaction.h"

namespace anteroom {

// Records of an older release, whose match keys or terms are not yet as this one makes them. What
// this release writes is; so they become fewer, from the newest record number down.
class OlderRecords {
public:
    // How many there are: a bound from above.
    [[nodiscard]] static Result<qint64> left(const Snapshot& snapshot);
    // Brings some of them up to date. What was done is done: a start that was killed goes on there.
    [[nodiscard]] static Done updateSome(Transaction& transaction);
};

} // namespace anteroom
