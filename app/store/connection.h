#pragma once

#include "store/sql.h"

#include <chrono>
#include <map>
#include <memory>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace anteroom {

enum class Access { ReadWrite, ReadOnly };

// One connection to the database with the statements prepared on it, each once. Belongs to one
// thread at a time.
class Connection {
public:
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
    [[nodiscard]] Done executeOnce(const QString& statement);
    [[nodiscard]] Result<Rows> selectOnce(const QString& statement);

private:
    explicit Connection(QString name) : m_name(std::move(name)) {}

    QString m_name;
    QSqlDatabase m_database;
    std::map<std::string_view, QSqlQuery> m_prepared;
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
