#pragma once

#include "store/connection.h"

#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace anteroom {

struct StoreSettings {
    QString path; // of the database file; created, readable by its owner alone, when it isn't there
    std::function<QDateTime()> clock = &QDateTime::currentDateTimeUtc;
    std::chrono::milliseconds busyFor{5000};   // how long to wait while another program writes
    qint64 mostPages = 0;                      // of the file; 0 leaves it to the disk
    std::optional<DatabaseServer> server = {}; // that has the records instead of a file
    bool keepsLog = false;                     // ConnectionSettings
    // Called now and then while records of an older release are brought up to date.
    std::function<void(qint64 done, qint64 of)> updating = {};

    [[nodiscard]] ConnectionSettings connection(Access access) const
    {
        return {path, access, busyFor, mostPages, server, keepsLog};
    }
};

// The database and the connections of those who read it.
class Database {
public:
    // Creates the file when it isn't there, and brings its tables up to date.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const StoreSettings& settings);

    // A connection for the calling thread that may write.
    [[nodiscard]] Result<std::unique_ptr<Connection>> connect() const;
    // The calling thread's own for reading, opened when it first asks.
    [[nodiscard]] Result<Connection*> reader();
    // What it had is lost.
    void forgetReader();
    // Nobody reads any more. A file's log is emptied by the last connection to close, which a
    // reader's cannot do.
    void closeReaders();
    [[nodiscard]] QDateTime now() const { return m_settings.clock().toUTC(); }

private:
    explicit Database(const StoreSettings& settings) : m_settings(settings) {}
    StoreSettings m_settings;
    std::mutex m_mutex;
    std::map<std::thread::id, std::unique_ptr<Connection>> m_readers;
};

// A span in which the calling thread's reader sees one unchanging state; ends with the object.
class ReadSpan {
public:
    explicit ReadSpan(Database& database) : m_database(database) {}
    ~ReadSpan();
    ReadSpan(const ReadSpan&) = delete;
    ReadSpan& operator=(const ReadSpan&) = delete;

    [[nodiscard]] Result<Connection*> begin();

private:
    Database& m_database;
    Connection* m_connection = nullptr;
};

} // namespace anteroom
