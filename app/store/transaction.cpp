#include "store/transaction.h"

#include "store/connection.h"

namespace anteroom {

Snapshot::Snapshot(Connection& connection, QDateTime now)
    : m_connection(connection), m_now(std::move(now))
{
}

Result<Rows> Snapshot::select(Sql sql, std::span<const Bound> values) const
{
    auto answer = m_connection.execute(sql, values);
    if (!answer)
        return answer.problem();
    return std::move(answer->rows);
}

Result<Rows> Snapshot::select(Sql sql, std::initializer_list<Bound> values) const
{
    return select(sql, std::span(values.begin(), values.size()));
}

Result<std::optional<Row>> Snapshot::selectOne(Sql sql, std::initializer_list<Bound> values) const
{
    auto rows = select(sql, values);
    if (!rows)
        return rows.problem();
    if (rows->size() > 1)
        return problem("store.ambiguous", QStringLiteral("The records hold twice what they may "
                                                         "hold once. Restore the latest backup."));
    return rows->isEmpty() ? std::optional<Row>() : std::optional<Row>(rows->first());
}

Result<qint64> Transaction::run(Sql sql, std::span<const Bound> values)
{
    if (m_broken)
        return *m_broken;
    const auto answer = connection().execute(sql, values);
    if (!answer) {
        m_broken = answer.problem();
        return answer.problem();
    }
    return answer->changed;
}

Result<qint64> Transaction::run(Sql sql, std::initializer_list<Bound> values)
{
    return run(sql, std::span(values.begin(), values.size()));
}

} // namespace anteroom
