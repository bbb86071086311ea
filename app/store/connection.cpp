#include "store/connection.h"

#include "store/dialect.h"

#include <atomic>
#include <QDeadlineTimer>
#include <QSqlDriver>
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

QString textOf(Sql sql)
{
    return QString::fromUtf8(sql.text().data(), qsizetype(sql.text().size()));
}

bool hasZero(const Bound& value)
{
    return value.variant().typeId() == QMetaType::QString &&
           value.variant().toString().contains(QChar(0));
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const Settings& settings)
{
    static std::atomic<quint64> opened = 0;
    const Dialect& dialect = Dialect::of(settings);
    std::unique_ptr<Connection> connection(
        new Connection(QStringLiteral("anteroom_store_%1").arg(++opened), dialect));

    QSqlDatabase& database = connection->m_database;
    database = QSqlDatabase::addDatabase(dialect.driver(), connection->m_name);
    if (!database.isValid())
        return problem(
            "store.driver",
            u"Qt's driver for the database is missing. Install %1."_s.arg(dialect.package()));
    dialect.address(database, settings);
    if (!database.open())
        return dialect.problemOf(database.lastError());
    const QStringList statements = dialect.opening(settings);
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
    if (!query.prepare(textOf(sql)))
        return m_dialect.problemOf(query.lastError());
    return &m_prepared.emplace(sql.text(), Prepared{std::move(query), 0}).first->second;
}

Result<Connection::Answer> Connection::execute(Sql sql, std::span<const Bound> values)
{
    // PostgreSQL has no text with U+0000, so neither has SQLite.
    if (std::any_of(values.begin(), values.end(), &hasZero))
        return problem("store.text", u"A text has a character that none may have. Leave it out."_s);
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
    if (!done || error.isValid()) {
        // Qt ends a statement whose values it could not bind, and would not begin it again.
        m_prepared.erase(sql.text());
        return m_dialect.problemOf(error);
    }
    return answer;
}

Result<Rows> Connection::executeOnce(const QString& statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return m_dialect.problemOf(query.lastError());
    Rows rows = rowsOf(query, query.record().count());
    if (query.lastError().isValid())
        return m_dialect.problemOf(query.lastError());
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

Done Connection::all(std::span<const Sql> controls)
{
    for (const Sql sql : controls) {
        if (const Done done = control(sql); !done)
            return done;
    }
    return {};
}

Done Connection::begin(Access access)
{
    if (m_isUndoing)
        rollback();
    Done begun = all(m_dialect.begin(access));
    if (!begun)
        rollback(); // of several statements the first may have gone well
    return begun;
}

Done Connection::commit()
{
    if (const Done before = all(m_dialect.beforeCommit()); !before)
        return before;
    const auto unsure =
        problem("store.unsure", u"The connection to the database was lost while it was saving. "
                                "Look whether it was saved, then go on."_s);
    const Done committed = control("COMMIT");
    if (!committed)
        return isLost(committed.problem()) ? unsure : committed.problem();
    if (!all(m_dialect.afterCommit()))
        return unsure;
    return {};
}

void Connection::rollback()
{
    const Done undone = control("ROLLBACK");
    m_isUndoing = !undone && undone.problem().code == u"store.memory"_s;
}

Done Connection::listen(const QString& channel,
                        const std::function<void(const QString& notice)>& heard)
{
    QSqlDriver* driver = m_database.driver();
    QObject::connect(
        driver, &QSqlDriver::notification, driver,
        [heard](const QString&, QSqlDriver::NotificationSource source, const QVariant& notice) {
            if (source != QSqlDriver::SelfSource)
                heard(notice.toString());
        });
    if (!driver->subscribeToNotification(channel))
        return m_dialect.problemOf(driver->lastError());
    return {};
}

Done Connection::control(Sql sql)
{
    if (!m_dialect.preparesControls()) {
        const auto done = executeOnce(textOf(sql));
        return done ? Done() : Done(done.problem());
    }
    const auto done = execute(sql);
    return done ? Done() : Done(done.problem());
}

} // namespace anteroom
