#include "backup/file_lock.h"

#include <cerrno>
#include <sys/file.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int MostTries = 5; // each time another one removed the file that it let go of

// Removed by who had it before, while it was waited for: a lock that keeps nobody out.
bool isRemoved(int file)
{
    struct stat found = {};
    return ::fstat(file, &found) != 0 || found.st_nlink == 0;
}

Problem notLocked(const QFile& file, const QString& reason)
{
    return problem("lock.file",
                   u"%1 cannot be locked: %2. Check who owns that file and its folder, "
                   "and whether its disk can be written to."_s.arg(file.fileName(), reason));
}

} // namespace

FileLock::FileLock(const QString& path) : m_file(path) {}

FileLock::~FileLock()
{
    if (m_file.isOpen()) // before it is let go of, or the next one's would be removed
        QFile::remove(m_file.fileName());
}

Result<bool> FileLock::take()
{
    for (int i = 0; i < MostTries; ++i) {
        if (!m_file.open(QIODevice::ReadWrite, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return notLocked(m_file, m_file.errorString());
        const bool locked = ::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0;
        const int error = locked ? 0 : errno;
        if (locked && !isRemoved(m_file.handle()))
            return true;
        m_file.close();
        if (error == EWOULDBLOCK)
            return false;
        if (!locked)
            return notLocked(m_file, qt_error_string(error));
    }
    return false; // others come and go
}

} // namespace anteroom
