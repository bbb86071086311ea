#pragma once

#include "store/transaction.h"

namespace anteroom {

// Most of what the records hold they hold twice: a record's values are the last lines of its
// history, a check-in and an image have the hash of their bytes, an accepted value stands in its
// decision and in the history, and the audit tells who did it when. A byte that rots on the disk,
// or that somebody changes, changes one of the two: SQLite cannot see that, this does. What is said
// once only is not held against anything: names of staff and kiosks, appointments, reasons, and who
// changed a record by hand.
class Contradictions {
public:
    // The first few, each a sentence with an identifier and without a value; empty when all agree.
    // Reads every record, check-in and image.
    [[nodiscard]] static Result<QStringList> in(const Snapshot& snapshot);

private:
    static constexpr qsizetype mostNamed = 5;
};

} // namespace anteroom
