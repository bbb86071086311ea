#pragma once

#include "office/import/import_batch.h"

#include <functional>
#include <optional>

namespace anteroom {

// One record of a CSV file.
struct CsvRow {
    qint64 line = 0; // on which it begins
    QList<QByteArray> cells;
};
ANTEROOM_UNPRINTABLE(CsvRow)

// Hands out the records of RFC 4180, the heading first; `take` answers false to end it. Blank lines
// are none. What breaks the rules (a quote that is not closed, a line without end) is a refusal of
// the whole file: from there on nobody knows where a value belongs.
[[nodiscard]] std::optional<ImportRefusal> walkCsv(const QByteArray& bytes, char delimiter,
                                                   const std::function<bool(CsvRow&&)>& take);

// The sign that parts the heading's columns: comma, semicolon or tab.
[[nodiscard]] char csvDelimiter(const QByteArray& bytes);

} // namespace anteroom
