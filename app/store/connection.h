#pragma once

#include "store/sql.h"

#include <chrono>
#include <memory>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <span>
#include <unordered_map>

namespace anteroom {

// One connection to the database with the statements prepared on it, each once. Used by the
// thread that opened it alone.
class Connection {
public:
    enum class Access { ReadWrite, ReadOnly };
    struct Settings {
        QString path;
        Access access = Access::ReadWrite;
        std::chrono::milliseconds busyFor{5000};
        qint64 mostPages = 0;
    };

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

private:
    struct Prepared {
        QSqlQuery query;
        int columns = 0;
    };

    explicit Connection(QString name) : m_name(std::move(name)) {}
    [[nodiscard]] Done set(const QString& statement, std::chrono::milliseconds busyFor);
    [[nodiscard]] Result<Prepared*> prepared(Sql sql);

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<std::string_view, Prepared> m_prepared;
};

// A span in which a connection sees one unchanging state; ends with the object.
class ReadSpan {
public:
    explicit ReadSpan(Connection& connection) : m_connection(connection) {}
    ~ReadSpan();
    ReadSpan(const ReadSpan&) = delete;
    ReadSpan& operator=(const ReadSpan&) = delete;

    [[nodiscard]] Done begin();

private:
    Connection& m_connection;
    bool m_begun = false;
};

} // namespace anteroom
