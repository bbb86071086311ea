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
    std::chrono::milliseconds busyFor{5000}; // how long to wait while another program writes
    qint64 mostPages = 0;                    // of the file; 0 leaves it to the disk
};

// The database file and the connections of those who read it.
class Database {
public:
    // Creates the file when it isn't there, and brings its tables up to date.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const StoreSettings& settings);

    // A connection for the calling thread that may write.
    [[nodiscard]] Result<std::unique_ptr<Connection>> connect() const;
    // The calling thread's own for reading, opened when it first asks.
    [[nodiscard]] Result<Connection*> reader();
    [[nodiscard]] QDateTime now() const { return m_settings.clock().toUTC(); }

private:
    explicit Database(const StoreSettings& settings) : m_settings(settings) {}
    [[nodiscard]] Connection::Settings settingsFor(Connection::Access access) const;

    StoreSettings m_settings;
    std::mutex m_mutex;
    std::map<std::thread::id, std::unique_ptr<Connection>> m_readers;
};

} // namespace anteroom
