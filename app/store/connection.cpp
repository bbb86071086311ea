#include "store/connection.h"

#include "store/dialect.h"

#include <atomic>
#include <QDeadlineTimer>
#include <QSqlRecord>
#include <thread>

namespace anteroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Rows rowsOf(QSqlQuery& query, int columns)
{
    Rows rows;
    while (query.next()) {
        QList<QVariant> values;
        values.reserve(columns);
        for (int column = 0; column < columns; ++column)
            values.append(query.value(column));
        rows.append(Row(std::move(values)));
    }
    return rows;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const Settings& settings)
{
    static std::atomic<quint64> opened = 0;
    std::unique_ptr<Connection> connection(
        new Connection(QStringLiteral("anteroom_store_%1").arg(++opened)));
    const bool readOnly = settings.access == Access::ReadOnly;

    QSqlDatabase& database = connection->m_database;
    database = QSqlDatabase::addDatabase(dialect::driver, connection->m_name);
    if (!database.isValid())
        return problem("store.driver", QStringLiteral("Qt's driver for the database is missing. "
                                                      "Install libqt6sql6-sqlite."));
    database.setDatabaseName(settings.path);
    database.setConnectOptions(dialect::connectOptions(readOnly, settings.busyFor));
    if (!database.open())
        return dialect::problemOf(database.lastError());
    const QStringList statements = dialect::settings(readOnly, settings.mostPages);
    for (const QString& statement : statements) {
        if (const auto done = connection->set(statement, settings.busyFor); !done)
            return done.problem();
    }
    return connection;
}

Connection::~Connection()
{
    m_prepared.clear(); // every statement ends before its connection
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<Connection::Prepared*> Connection::prepared(Sql sql)
{
    if (const auto known = m_prepared.find(sql.text()); known != m_prepared.end())
        return &known->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    const QString text = QString::fromUtf8(sql.text().data(), qsizetype(sql.text().size()));
    if (!query.prepare(text))
        return dialect::problemOf(query.lastError());
    return &m_prepared.emplace(sql.text(), Prepared{std::move(query), 0}).first->second;
}

Result<Connection::Answer> Connection::execute(Sql sql, std::span<const Bound> values)
{
    const auto found = prepared(sql);
    if (!found)
        return found.problem();
    Prepared& statement = **found;
    QSqlQuery& query = statement.query;
    for (size_t i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i].variant());
    Answer answer;
    const bool done = query.exec();
    if (done && query.isSelect()) {
        if (statement.columns == 0)
            statement.columns = query.record().count();
        answer.rows = rowsOf(query, statement.columns);
    } else if (done) {
        answer.changed = query.numRowsAffected();
    }
    const QSqlError error = query.lastError();
    query.finish();
    if (!done || error.isValid())
        return dialect::problemOf(error);
    return answer;
}

Result<Rows> Connection::executeOnce(const QString& statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return dialect::problemOf(query.lastError());
    Rows rows = rowsOf(query, query.record().count());
    if (query.lastError().isValid())
        return dialect::problemOf(query.lastError());
    return rows;
}

// SQLite waits for no one when it changes the journal (sqlite.org/wal.html §5): another program
// that opens the same new file makes it fail at once, so it is tried again as long as others wait.
Done Connection::set(const QString& statement, std::chrono::milliseconds busyFor)
{
    const QDeadlineTimer end(busyFor);
    for (;;) {
        const auto done = executeOnce(statement);
        if (done)
            return {};
        if (done.problem().code != u"store.busy"_s || end.hasExpired())
            return done.problem();
        std::this_thread::sleep_for(5ms);
    }
}

ReadSpan::~ReadSpan()
{
    // Nothing was written, so there is nothing to lose when this fails.
    if (m_begun)
        (void)m_connection.execute("COMMIT");
}

Done ReadSpan::begin()
{
    const auto begun = m_connection.execute(dialect::beginReading);
    if (!begun)
        return begun.problem();
    m_begun = true;
    return {};
}

} // namespace anteroom
