#include "small_disk.h"

#include <QFile>
#include <sys/mount.h>

using namespace Qt::StringLiterals;

namespace anteroom {

SmallDisk::SmallDisk(qint64 bytes)
{
    const QByteArray place = QFile::encodeName(m_folder.path());
    const QByteArray size = "size=" + QByteArray::number(bytes);
    m_mounted = ::mount("tmpfs", place.constData(), "tmpfs", 0, size.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

void SmallDisk::fill()
{
    QFile file(m_folder.filePath(u"of-another-program"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    for (qsizetype piece = 1024 * 1024; piece > 0; piece /= 2) {
        while (file.write(QByteArray(piece, 'x')) == piece) {
        }
    }
}

void SmallDisk::clear()
{
    QFile::remove(m_folder.filePath(u"of-another-program"_s));
}

} // namespace anteroom
