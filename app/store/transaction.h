#pragma once

#include "store/sql.h"

#include <initializer_list>
#include <span>

namespace anteroom {

class Connection;

// The records as they stood at one moment. Lives only while the function it was handed to runs,
// on the thread that runs it.
class Snapshot {
public:
    Snapshot(Connection& connection, QDateTime now);

    // All rows of the answer.
    [[nodiscard]] Result<Rows> select(Sql sql, std::initializer_list<Bound> values = {}) const;
    [[nodiscard]] Result<Rows> select(Sql sql, std::span<const Bound> values) const;
    // The only row, or none; a Problem when there are more.
    [[nodiscard]] Result<std::optional<Row>> selectOne(Sql sql,
                                                       std::initializer_list<Bound> values) const;

    // The store's clock when this began, in UTC.
    [[nodiscard]] const QDateTime& now() const { return m_now; }

protected:
    [[nodiscard]] Connection& connection() const { return m_connection; }

private:
    Connection& m_connection;
    QDateTime m_now;
};

// Everything that is done in it happens, or nothing of it: a function that returns a Problem
// leaves no trace. Only the store's writer thread makes one.
class Transaction : public Snapshot {
public:
    using Snapshot::Snapshot;

    // How many rows the statement changed. After one has failed all fail: the database may have
    // undone the whole transaction, and what came then would stand alone.
    [[nodiscard]] Result<qint64> run(Sql sql, std::initializer_list<Bound> values = {});
    [[nodiscard]] Result<qint64> run(Sql sql, std::span<const Bound> values);

    // Why it cannot be committed any more.
    [[nodiscard]] const std::optional<Problem>& broken() const { return m_broken; }

private:
    std::optional<Problem> m_broken;
};

} // namespace anteroom
