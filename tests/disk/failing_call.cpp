#include "tests/disk/failing_call.h"

#include <sqlite3.h>

namespace anteroom {

namespace {

using Kind = DiskCall::Kind;

int errorOf(Kind kind)
{
    switch (kind) {
    case Kind::Open:
        return SQLITE_CANTOPEN;
    case Kind::Read:
        return SQLITE_IOERR_READ;
    case Kind::Write:
        return SQLITE_IOERR_WRITE;
    case Kind::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Kind::Sync:
        return SQLITE_IOERR_FSYNC;
    case Kind::Size:
        return SQLITE_IOERR_FSTAT;
    case Kind::Lock:
        return SQLITE_IOERR_LOCK;
    case Kind::Access:
        return SQLITE_IOERR_ACCESS;
    case Kind::Delete:
        return SQLITE_IOERR_DELETE;
    case Kind::SharedMemory:
        return SQLITE_IOERR_SHMMAP;
    }
    return SQLITE_IOERR;
}

} // namespace

void FailingCall::beginAfter(qint64 calls, Lasts lasts)
{
    m_left = calls;
    m_lasts = lasts;
    m_hasStruck = false;
    WatchedDisk::watch(this);
}

void FailingCall::end()
{
    WatchedDisk::watch(nullptr);
}

int FailingCall::before(const DiskCall& call)
{
    const bool concerns = m_error == Error::Failed || call.kind == Kind::Write;
    if (!concerns || m_left-- > 0)
        return SQLITE_OK;
    if (m_hasStruck && m_lasts == Lasts::OneCall)
        return SQLITE_OK;
    m_hasStruck = true;
    return m_error == Error::Full ? SQLITE_FULL : errorOf(call.kind);
}

} // namespace anteroom
