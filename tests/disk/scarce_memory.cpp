#include "tests/disk/scarce_memory.h"

#include <atomic>
#include <sqlite3.h>

namespace anteroom {

namespace {

sqlite3_mem_methods plentiful;
std::atomic<qint64> allocationsLeft = 0;
std::atomic<bool> failsOnwards = false;
std::atomic<bool> fault = false; // begun and not ended
std::atomic<bool> struck = false;

bool isRefused()
{
    if (!fault || allocationsLeft.fetch_sub(1) > 0)
        return false;
    return !struck.exchange(true) || failsOnwards;
}

void* allocate(int bytes)
{
    return isRefused() ? nullptr : plentiful.xMalloc(bytes);
}

void* reallocate(void* memory, int bytes)
{
    return isRefused() ? nullptr : plentiful.xRealloc(memory, bytes);
}

} // namespace

void ScarceMemory::install()
{
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &plentiful) != SQLITE_OK)
        qFatal("SQLite was used before its memory could be replaced.");
    sqlite3_mem_methods scarce = plentiful;
    scarce.xMalloc = allocate;
    scarce.xRealloc = reallocate;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &scarce) != SQLITE_OK)
        qFatal("SQLite's memory could not be replaced.");
}

void ScarceMemory::beginAfter(qint64 calls, Lasts lasts)
{
    struck = false;
    failsOnwards = lasts == Lasts::Onwards;
    allocationsLeft = calls;
    fault = true;
}

void ScarceMemory::end()
{
    fault = false;
}

bool ScarceMemory::hasStruck() const
{
    return struck;
}

} // namespace anteroom
