#include "outbox/log_keeping.h"

#include <QSqlDriver>
#include <QVariant>
#include <sqlite3.h>

namespace anteroom {

void keepLogOnClose(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return;
    auto* const connection = *static_cast<sqlite3* const*>(handle.constData());
    if (connection)
        (void)sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

} // namespace anteroom
