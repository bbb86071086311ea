#pragma once

#include <QFile>

namespace anteroom {

// All that a file holds; nothing of one that cannot be read.
[[nodiscard]] inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace anteroom
