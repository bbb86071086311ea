#include "office/private_file.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace anteroom {

namespace {

constexpr qint64 maxBytes = 1024 * 1024;
constexpr auto forOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Problem unwritable(const QString& path, const QString& why)
{
    return problem("file.unwritable",
                   QStringLiteral("%1 cannot be written: %2. Free some space or choose a folder "
                                  "that you may write to.")
                       .arg(path, why));
}

} // namespace

Done writePrivateFile(const QString& path, const QByteArray& bytes)
{
    if (QFile::exists(path))
        return problem("file.exists",
                       QStringLiteral("%1 is there already and stays as it is.").arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(forOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return unwritable(path, file.errorString());
    return {};
}

Result<QByteArray> readPrivateFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem("file.unreadable",
                       QStringLiteral("%1 cannot be read: %2. Restore it from the backup.")
                           .arg(path, file.errorString()));
    return file.read(maxBytes);
}

Done makePrivateFolder(const QString& path)
{
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, forOwner | QFileDevice::ExeOwner))
        return unwritable(path, QStringLiteral("the folder cannot be made"));
    return {};
}

} // namespace anteroom
