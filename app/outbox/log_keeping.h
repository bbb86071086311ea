#pragma once

#include <QSqlDatabase>

namespace anteroom {

// The last connection to a database writes its log into it when it is closed, and deletes the log.
// After this it doesn't: a broken file is kept as it is.
void keepLogOnClose(const QSqlDatabase& database);

} // namespace anteroom
