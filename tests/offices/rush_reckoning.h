#pragma once

#include "store/store.h"
#include "tests/offices/rush_ledger.h"

namespace anteroom {

// What the records say about decisions that staff were told of. All numbers but the first are
// violations.
struct RushReckoning {
    int decisions = 0;   // in the store
    int lost = 0;        // made, and not there as they were asked for
    int strangers = 0;   // there, though nobody was told that they were made
    int overwritten = 0; // took effect on another version than the one that was seen
    int gaps = 0;        // in the versions of a record
    int values = 0;      // a line of the history, or the record, is not what was decided
    int unaudited = 0;   // without an entry of the audit, or with two
    int states = 0;      // of changes, and counts of those that wait

    [[nodiscard]] bool holds() const
    {
        return lost + strangers + overwritten + gaps + values + unaudited + states == 0;
    }
    [[nodiscard]] QJsonObject toJson() const;
};

// Of the records of these patients; the decisions on all others are not looked at.
[[nodiscard]] Result<RushReckoning> reckonRush(const Store& store, const RushLedger& ledger,
                                               const QList<PatientId>& patients);

} // namespace anteroom
