#pragma once

#include "store/database_server.h"

#include <chrono>

namespace anteroom {

enum class Access { ReadWrite, ReadOnly };

// Where the records are, and how a connection to them behaves.
struct ConnectionSettings {
    QString path; // of the database file; unless there is a server
    Access access = Access::ReadWrite;
    std::chrono::milliseconds busyFor{5000}; // how long it waits while others write
    qint64 mostPages = 0;                    // of the file; 0 leaves it to the disk
    std::optional<DatabaseServer> server = {};
    // Leaves it to another (app/backup/archiver.h) when the log beside a file is emptied.
    bool keepsLog = false;

    // For who looks at a file and never writes.
    [[nodiscard]] static ConnectionSettings ofFileToRead(const QString& path)
    {
        return {.path = path, .access = Access::ReadOnly};
    }
};

} // namespace anteroom
