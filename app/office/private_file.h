#pragma once

#include "record/result.h"

#include <QByteArray>

namespace anteroom {

// Files that only the user of the office program may read: mode 0600 in folders of mode 0700.

// Written whole or not at all. Problem codes: file.exists, file.unwritable.
[[nodiscard]] Done writePrivateFile(const QString& path, const QByteArray& bytes);
// Problem code: file.unreadable.
[[nodiscard]] Result<QByteArray> readPrivateFile(const QString& path);
[[nodiscard]] Done makePrivateFolder(const QString& path);

} // namespace anteroom
