#include "tests/disk/failing_call.h"

#include <sqlite3.h>

namespace anteroom {

namespace {

using Kind = DiskCall::Kind;

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
    return m_error == Error::Full ? SQLITE_FULL : call.failure();
}

} // namespace anteroom
