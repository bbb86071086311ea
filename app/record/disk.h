#pragma once

#include <optional>
#include <QString>

namespace anteroom {

// Bytes that may still be written into a folder; none when the folder is not there. Asked of the
// folder itself: the table of mounts leaves out what a container stands on.
[[nodiscard]] std::optional<qint64> bytesLeftIn(const QString& folder);

// Whether two folders are lost together; false when one is not there.
[[nodiscard]] bool areOnOneDisk(const QString& folder, const QString& other);

} // namespace anteroom
