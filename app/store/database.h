#pragma once

#include "store/connection.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace anteroom {

struct StoreSettings {
    QString path; // of the database file; created, readable by its owner alone, when it isn't there
    std::function<QDateTime()> clock = &QDateTime::currentDateTimeUtc;
    std::chrono::milliseconds busyFor{5000}; // how long to wait while another program writes
    qint64 mostPages = 0;                    // of the file; 0 leaves it to the disk
};

// The database file and its connections: one that writes, and one a reading thread.
class Database {
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const StoreSettings& settings);

    // Used by the writer thread alone once the database is open.
    [[nodiscard]] Connection& writer() { return *m_writer; }
    // The calling thread's own; it cannot write.
    [[nodiscard]] Result<Connection*> reader();
    [[nodiscard]] QDateTime now() const { return m_settings.clock().toUTC(); }

private:
    explicit Database(const StoreSettings& settings) : m_settings(settings) {}

    StoreSettings m_settings;
    std::unique_ptr<Connection> m_writer;
    std::mutex m_mutex;
    std::map<std::thread::id, std::unique_ptr<Connection>> m_readers;
};

} // namespace anteroom
