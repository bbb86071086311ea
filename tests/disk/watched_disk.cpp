#include "tests/disk/watched_disk.h"

#include <atomic>
#include <cstddef>
#include <mutex>
#include <new>
#include <sqlite3.h>

namespace anteroom {

namespace {

using Kind = DiskCall::Kind;

std::mutex& turn()
{
    static std::mutex mutex;
    return mutex;
}
DiskWatcher* theWatcher = nullptr; // under turn()
std::atomic<qint64> callCount = 0;
sqlite3_vfs* realDisk = nullptr;

// What SQLite reserves for a file: ours, and behind it the real one.
struct alignas(std::max_align_t) WatchedFile {
    sqlite3_file base;
    QByteArray* path;

    [[nodiscard]] static WatchedFile& of(sqlite3_file* file)
    {
        return *reinterpret_cast<WatchedFile*>(file);
    }
    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

// The watcher, the real call, and the watcher again when it went well. No other thread's call comes
// between the three.
template <class Real>
int passed(const DiskCall& call, const Real& real)
{
    ++callCount;
    const std::lock_guard lock(turn());
    if (!theWatcher || call.path.isEmpty())
        return real();
    if (const int refused = theWatcher->before(call); refused != SQLITE_OK)
        return refused;
    const int done = real();
    if (done == SQLITE_OK)
        theWatcher->after(call);
    return done;
}

DiskCall callOf(Kind kind, WatchedFile& file)
{
    return {.kind = kind, .path = *file.path};
}

int closeFile(sqlite3_file* raw)
{
    WatchedFile& file = WatchedFile::of(raw);
    const int done = file.real()->pMethods ? file.real()->pMethods->xClose(file.real()) : SQLITE_OK;
    delete file.path;
    file.path = nullptr;
    return done;
}

int readFile(sqlite3_file* raw, void* into, int count, sqlite3_int64 offset)
{
    WatchedFile& file = WatchedFile::of(raw);
    return passed(callOf(Kind::Read, file),
                  [&] { return file.real()->pMethods->xRead(file.real(), into, count, offset); });
}

int writeFile(sqlite3_file* raw, const void* from, int count, sqlite3_int64 offset)
{
    WatchedFile& file = WatchedFile::of(raw);
    DiskCall call = callOf(Kind::Write, file);
    call.offset = offset;
    call.bytes = QByteArrayView(static_cast<const char*>(from), count);
    return passed(call,
                  [&] { return file.real()->pMethods->xWrite(file.real(), from, count, offset); });
}

int truncateFile(sqlite3_file* raw, sqlite3_int64 size)
{
    WatchedFile& file = WatchedFile::of(raw);
    DiskCall call = callOf(Kind::Truncate, file);
    call.offset = size;
    return passed(call, [&] { return file.real()->pMethods->xTruncate(file.real(), size); });
}

int syncFile(sqlite3_file* raw, int)
{
    return passed(callOf(Kind::Sync, WatchedFile::of(raw)), [] { return SQLITE_OK; });
}

int sizeOfFile(sqlite3_file* raw, sqlite3_int64* size)
{
    WatchedFile& file = WatchedFile::of(raw);
    return passed(callOf(Kind::Size, file),
                  [&] { return file.real()->pMethods->xFileSize(file.real(), size); });
}

int lockFile(sqlite3_file* raw, int level)
{
    WatchedFile& file = WatchedFile::of(raw);
    return passed(callOf(Kind::Lock, file),
                  [&] { return file.real()->pMethods->xLock(file.real(), level); });
}

int unlockFile(sqlite3_file* raw, int level)
{
    sqlite3_file* real = WatchedFile::of(raw).real();
    return real->pMethods->xUnlock(real, level);
}

int isReserved(sqlite3_file* raw, int* answer)
{
    sqlite3_file* real = WatchedFile::of(raw).real();
    return real->pMethods->xCheckReservedLock(real, answer);
}

int controlFile(sqlite3_file* raw, int what, void* with)
{
    sqlite3_file* real = WatchedFile::of(raw).real();
    return real->pMethods->xFileControl(real, what, with);
}

int sectorSize(sqlite3_file* raw)
{
    sqlite3_file* real = WatchedFile::of(raw).real();
    return real->pMethods->xSectorSize(real);
}

int characteristics(sqlite3_file* raw)
{
    sqlite3_file* real = WatchedFile::of(raw).real();
    return real->pMethods->xDeviceCharacteristics(real);
}

int mapShared(sqlite3_file* raw, int page, int size, int extend, void volatile** mapped)
{
    WatchedFile& file = WatchedFile::of(raw);
    return passed(callOf(Kind::SharedMemory, file), [&] {
        return file.real()->pMethods->xShmMap(file.real(), page, size, extend, mapped);
    });
}

int lockShared(sqlite3_file* raw, int offset, int count, int flags)
{
    sqlite3_file* real = WatchedFile::of(raw).real();
    const auto lock = [&] { return real->pMethods->xShmLock(real, offset, count, flags); };
    if ((flags & SQLITE_SHM_UNLOCK) != 0)
        return lock();
    return passed(callOf(Kind::SharedMemory, WatchedFile::of(raw)), lock);
}

void sharedBarrier(sqlite3_file* raw)
{
    sqlite3_file* real = WatchedFile::of(raw).real();
    real->pMethods->xShmBarrier(real);
}

int unmapShared(sqlite3_file* raw, int remove)
{
    sqlite3_file* real = WatchedFile::of(raw).real();
    return real->pMethods->xShmUnmap(real, remove);
}

// Version 2: with shared memory, without mapped pages, which would not be seen here.
const sqlite3_io_methods watchedMethods = {
    2,          closeFile,     readFile,    writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile,   unlockFile,    isReserved,  controlFile, sectorSize,   characteristics, mapShared,
    lockShared, sharedBarrier, unmapShared, nullptr,     nullptr,
};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* raw, int flags, int* opened)
{
    WatchedFile& file = *new (raw) WatchedFile;
    file.base.pMethods = nullptr;
    file.real()->pMethods = nullptr;
    const DiskCall call{.kind = Kind::Open, .path = QByteArray(name), .flags = flags};
    const int done =
        passed(call, [&] { return realDisk->xOpen(realDisk, name, file.real(), flags, opened); });
    if (done != SQLITE_OK) {
        if (file.real()->pMethods)
            file.real()->pMethods->xClose(file.real());
        return done;
    }
    file.path = new QByteArray(call.path);
    file.base.pMethods = &watchedMethods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncsFolder)
{
    const DiskCall call{.kind = Kind::Delete, .path = QByteArray(name), .flags = syncsFolder};
    return passed(call, [&] { return realDisk->xDelete(realDisk, name, 0); });
}

int accessFile(sqlite3_vfs*, const char* name, int flags, int* answer)
{
    const DiskCall call{.kind = Kind::Access, .path = QByteArray(name), .flags = flags};
    return passed(call, [&] { return realDisk->xAccess(realDisk, name, flags, answer); });
}

} // namespace

int DiskCall::failure() const
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

bool DiskCall::changesDisk() const
{
    const bool creates = kind == Kind::Open && (flags & SQLITE_OPEN_CREATE) != 0;
    return creates || kind == Kind::Write || kind == Kind::Truncate || kind == Kind::Sync ||
           kind == Kind::Delete;
}

void WatchedDisk::install()
{
    static sqlite3_vfs watched;
    if (realDisk)
        return;
    realDisk = sqlite3_vfs_find(nullptr);
    watched = *realDisk; // names, time, randomness and libraries are the real one's
    watched.szOsFile = static_cast<int>(sizeof(WatchedFile)) + realDisk->szOsFile;
    watched.zName = "watched";
    watched.pNext = nullptr;
    watched.xOpen = openFile;
    watched.xDelete = deleteFile;
    watched.xAccess = accessFile;
    sqlite3_vfs_register(&watched, 1);
}

void WatchedDisk::watch(DiskWatcher* watcher)
{
    const std::lock_guard lock(turn());
    theWatcher = watcher;
}

qint64 WatchedDisk::calls()
{
    return callCount;
}

} // namespace anteroom
