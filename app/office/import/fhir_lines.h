#pragma once

#include <QByteArray>
#include <QList>

namespace anteroom {

// The lines, from 1, on which the elements of a document's member "entry" begin. The document is
// JSON that was parsed.
[[nodiscard]] QList<qint64> entryLines(const QByteArray& document);

} // namespace anteroom
