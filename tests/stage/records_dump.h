#pragma once

#include "tests/stage/records_place.h"

#include <QMap>
#include <QStringList>

namespace anteroom {

// A table as text: its columns' names, and its rows in an order of their own, a value each behind
// its column's name.
struct DumpedTable {
    QStringList columns;
    QStringList rows;

    friend bool operator==(const DumpedTable&, const DumpedTable&) = default;
};
using RecordsDump = QMap<QString, DumpedTable>; // by the tables' names

// Everything that stands in the records. With `like` only its tables and their columns.
[[nodiscard]] RecordsDump dumpOf(RecordsPlace& place);
[[nodiscard]] RecordsDump dumpOf(RecordsPlace& place, const RecordsDump& like);

// The tables whose rows are not the same, with how many are gone and how many are new.
[[nodiscard]] QStringList differences(const RecordsDump& before, const RecordsDump& after);

} // namespace anteroom
