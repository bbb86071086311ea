#pragma once

#include "store/connection_settings.h"
#include "store/sql.h"

#include <functional>
#include <memory>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <span>
#include <unordered_map>

namespace anteroom {

class Dialect;

// One connection to the database with the statements prepared on it, each once. Used by the
// thread that opened it alone.
class Connection {
public:
    using Access = anteroom::Access;
    using Settings = ConnectionSettings;

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const Settings& settings);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    struct Answer {
        Rows rows;
        qint64 changed = 0;
    };
    // Prepares on first use.
    [[nodiscard]] Result<Answer> execute(Sql sql, std::span<const Bound> values = {});
    // For the statements of schema and settings, which are text of our own and run once.
    [[nodiscard]] Result<Rows> executeOnce(const QString& statement);

    [[nodiscard]] Done begin(Access access);
    // Returns when all is durable. "store.unsure" when the connection was lost in the midst: only
    // who looks again knows whether it was committed. Otherwise a Problem means that it was not.
    [[nodiscard]] Done commit();
    void rollback(); // has nothing to do when the database has done so itself
    // SAVEPOINT and its like.
    [[nodiscard]] Done control(Sql sql);

    // What other connections to a server notify of on a channel; called in this thread's event
    // loop.
    [[nodiscard]] Done listen(const QString& channel,
                              const std::function<void(const QString& notice)>& heard);

    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }

private:
    struct Prepared {
        QSqlQuery query;
        int columns = 0;
    };

    Connection(QString name, const Dialect& dialect) : m_dialect(dialect), m_name(std::move(name))
    {
    }
    [[nodiscard]] Done set(const QString& statement, std::chrono::milliseconds busyFor);
    [[nodiscard]] Done all(std::span<const Sql> controls);
    [[nodiscard]] Result<Prepared*> prepared(Sql sql);

    const Dialect& m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<std::string_view, Prepared> m_prepared;
    bool m_isUndoing = false; // a transaction is open that could not be undone for want of memory
};

// The connection did not last: what was asked did not happen, and may be asked on another.
[[nodiscard]] inline bool isLost(const Problem& problem)
{
    return problem.code == QLatin1StringView("store.lost");
}

} // namespace anteroom
