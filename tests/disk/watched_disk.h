#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace anteroom {

// One thing that SQLite asks of the disk.
struct DiskCall {
    enum class Kind { Open, Read, Write, Truncate, Sync, Size, Lock, Access, Delete, SharedMemory };

    Kind kind;
    QByteArray path;   // empty for a temporary file without a name
    int flags = 0;     // Open: SQLITE_OPEN_…; Delete: whether the folder is synced with it
    qint64 offset = 0; // Write: where; Truncate: the new size
    QByteArrayView bytes = {}; // Write

    // A call that may leave the disk other than it was.
    [[nodiscard]] bool changesDisk() const;
    // What SQLite hears of one that did not go well.
    [[nodiscard]] int failure() const;
};

// Stands between SQLite and the disk. Called by all threads, one at a time.
class DiskWatcher {
public:
    virtual ~DiskWatcher() = default;
    // SQLITE_OK lets the call through; anything else is what SQLite is answered instead.
    [[nodiscard]] virtual int before(const DiskCall& call) = 0;
    // It was let through and went well.
    virtual void after(const DiskCall& call) = 0;
};

// SQLite's default VFS of this process, for all that uses the system's libsqlite3: Qt's driver as
// well as app/backup. Syncs are answered and not made, since no power is really lost here.
class WatchedDisk {
public:
    // Before the first database is opened, or the files that are open go unwatched.
    static void install();
    // Null for nobody. What is open stays open.
    static void watch(DiskWatcher* watcher);
    // Calls since the process began, watched or not: proof that the shim is in the way.
    [[nodiscard]] static qint64 calls();
};

} // namespace anteroom
