#include "outbox/space_reserve.h"

#include <fcntl.h>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace anteroom {

SpaceReserve::SpaceReserve(const QString& folder) : m_path(folder + u"/reserve"_s) {}

bool SpaceReserve::isKept() const
{
    return QFileInfo(m_path).size() >= bytes;
}

bool SpaceReserve::keep()
{
    if (isKept())
        return true;
    QFile file(m_path);
    // The blocks themselves, not only a size: a sparse file keeps nothing free.
    const bool kept = file.open(QIODevice::ReadWrite) &&
                      file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                      posix_fallocate(file.handle(), 0, static_cast<off_t>(bytes)) == 0;
    file.close();
    if (!kept)
        file.remove();
    return kept;
}

bool SpaceReserve::giveBack()
{
    return QFile::exists(m_path) && QFile::remove(m_path);
}

} // namespace anteroom
