#include "store/database.h"

#include "store/migrations.h"

#include <QFile>

namespace anteroom {

namespace {

// SQLite would create it readable by all who may enter the folder; its companions -wal and -shm
// take over the permissions of this file.
Done createPrivately(const QString& path)
{
    if (QFile::exists(path))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        !QFile::exists(path))
        return problem("store.cannot_open",
                       QStringLiteral("The database file cannot be created. Check that its folder "
                                      "exists and belongs to the office's user."));
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const StoreSettings& settings)
{
    if (const Done created = createPrivately(settings.path); !created)
        return created.problem();
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
    return Connection::open(settingsFor(Connection::Access::ReadWrite));
}

Result<Connection*> Database::reader()
{
    const std::lock_guard lock(m_mutex);
    std::unique_ptr<Connection>& mine = m_readers[std::this_thread::get_id()];
    if (!mine) {
        auto opened = Connection::open(settingsFor(Connection::Access::ReadOnly));
        if (!opened)
            return opened.problem();
        mine = std::move(*opened);
    }
    return mine.get();
}

Connection::Settings Database::settingsFor(Connection::Access access) const
{
    return {m_settings.path, access, m_settings.busyFor, m_settings.mostPages};
}

} // namespace anteroom
