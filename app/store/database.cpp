#include "store/database.h"

#include "store/dialect.h"
#include "store/migrations.h"

namespace anteroom {

Result<std::unique_ptr<Database>> Database::open(const StoreSettings& settings)
{
    const ConnectionSettings first = settings.connection(Access::ReadWrite);
    if (const Done found = Dialect::of(first).found(first); !found)
        return found.problem();
    std::unique_ptr<Database> database(new Database(settings));
    const auto connection = database->connect();
    if (!connection)
        return connection.problem();
    if (const Done migrated = migrate(**connection, database->now()); !migrated)
        return migrated.problem();
    return database;
}

Result<std::unique_ptr<Connection>> Database::connect() const
{
    return Connection::open(m_settings.connection(Access::ReadWrite));
}

Result<Connection*> Database::reader()
{
    const std::lock_guard lock(m_mutex);
    std::unique_ptr<Connection>& mine = m_readers[std::this_thread::get_id()];
    if (!mine) {
        auto opened = Connection::open(m_settings.connection(Access::ReadOnly));
        if (!opened)
            return opened.problem();
        mine = std::move(*opened);
    }
    return mine.get();
}

void Database::forgetReader()
{
    const std::lock_guard lock(m_mutex);
    m_readers.erase(std::this_thread::get_id());
}

void Database::closeReaders()
{
    const std::lock_guard lock(m_mutex);
    // Where nothing was written there is no connection yet that may write, and be the last.
    std::optional<Result<std::unique_ptr<Connection>>> last;
    if (!m_settings.server && !m_readers.empty())
        last.emplace(connect());
    m_readers.clear();
}

Result<Connection*> ReadSpan::begin()
{
    // Twice: that a connection was lost since it was last used shows only when it is used again.
    for (bool again = true;; again = false) {
        const auto reader = m_database.reader();
        if (!reader)
            return reader;
        const Done begun = (*reader)->begin(Access::ReadOnly);
        if (begun) {
            m_connection = *reader;
            return m_connection;
        }
        m_database.forgetReader();
        if (!again || !isLost(begun.problem()))
            return begun.problem();
    }
}

ReadSpan::~ReadSpan()
{
    if (m_connection)
        m_connection->rollback(); // nothing was written
}

} // namespace anteroom
