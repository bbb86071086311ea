#include "record/disk.h"

#include <filesystem>
#include <QFile>
#include <sys/stat.h>

namespace anteroom {

std::optional<qint64> bytesLeftIn(const QString& folder)
{
    std::error_code unknown;
    const auto space = std::filesystem::space(QFile::encodeName(folder).toStdString(), unknown);
    return unknown ? std::nullopt : std::optional(qint64(space.available));
}

bool areOnOneDisk(const QString& folder, const QString& other)
{
    struct stat one;
    struct stat two;
    return stat(QFile::encodeName(folder).constData(), &one) == 0 &&
           stat(QFile::encodeName(other).constData(), &two) == 0 && one.st_dev == two.st_dev;
}

} // namespace anteroom
