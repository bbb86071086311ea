#pragma once

#include "record/review.h"
#include "store/transaction.h"

namespace anteroom {

// Below this a value that was read, not typed, never goes in bulk.
inline constexpr double certain = 0.9;

// What the record says now beside what somebody proposes.
struct Standing {
    bool pending = false;
    bool matched = false; // whether there is a record to differ from
    FieldValue current;
};
// The record moved under the patient's feet. Values are compared exactly: what folds two values
// into one is made for reading, and here a newer value would be lost unseen.
[[nodiscard]] inline bool isConflict(const ProposedChange& change, const Standing& standing)
{
    return standing.pending && standing.matched && standing.current != change.base &&
           standing.current != change.proposed;
}

[[nodiscard]] QString changeStateName(ChangeState state);
[[nodiscard]] ChangeState changeStateNamed(QStringView name);

} // namespace anteroom
