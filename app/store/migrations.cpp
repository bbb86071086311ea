#include "store/migrations.h"

#include "store/dialect.h"
#include "store/patient_columns.h"

#include <QSet>

namespace anteroom {

namespace {

// A transaction of the schema: undone unless it was committed.
class SchemaStep {
public:
    explicit SchemaStep(Connection& connection) : m_connection(connection) {}
    ~SchemaStep()
    {
        if (m_begun)
            m_connection.rollback();
    }
    SchemaStep(const SchemaStep&) = delete;
    SchemaStep& operator=(const SchemaStep&) = delete;

    [[nodiscard]] Done begin()
    {
        const Done begun = m_connection.begin(Access::ReadWrite);
        m_begun = begun.ok();
        return begun;
    }
    [[nodiscard]] Done commit()
    {
        const Done committed = m_connection.commit();
        m_begun = !committed.ok();
        return committed;
    }

private:
    Connection& m_connection;
    bool m_begun = false;
};

Result<qint64> lastApplied(Connection& connection)
{
    const auto answer = connection.execute("SELECT COALESCE(max(number), 0) FROM migration");
    if (!answer)
        return answer.problem();
    return answer->rows.first().integer(0);
}

Done executeAll(Connection& connection, const QStringList& statements)
{
    for (const QString& statement : statements) {
        if (const auto done = connection.executeOnce(statement); !done)
            return done.problem();
    }
    return {};
}

Done prepareList(Connection& connection)
{
    // Under the lock: of two offices that start on an empty database one makes the list.
    SchemaStep step(connection);
    if (const Done begun = step.begin(); !begun)
        return begun;
    const auto tables = connection.executeOnce(connection.dialect().allTables());
    if (!tables)
        return tables.problem();
    const bool isOurs = std::any_of(tables->begin(), tables->end(), [](const Row& row) {
        return row.text(0) == QLatin1StringView("migration");
    });
    if (!tables->isEmpty() && !isOurs)
        return problem("store.not_ours",
                       QStringLiteral("This database belongs to another program. Name another "
                                      "file, or an empty database."));
    if (isOurs)
        return {};
    const Done made = executeAll(
        connection, connection.dialect().spelled(QStringLiteral(
                        "CREATE TABLE migration (number $integer PRIMARY KEY, applied_at TEXT NOT "
                        "NULL) $table")));
    return made ? step.commit() : made;
}

Done apply(Connection& connection, const Migration& migration, const QDateTime& now,
           const MigrationProgress& progress)
{
    SchemaStep step(connection);
    if (const Done begun = step.begin(); !begun)
        return begun;
    // Looked at again under the lock: another program may have been faster.
    const auto applied = lastApplied(connection);
    if (!applied)
        return applied.problem();
    if (*applied >= migration.number)
        return {};
    qsizetype place = 0;
    for (const QString& declared : migration.statements) {
        for (const QString& statement : connection.dialect().spelled(declared)) {
            if (progress)
                progress(migration.number, place++);
            if (const auto done = connection.executeOnce(statement); !done)
                return done.problem();
        }
    }
    const Bound values[] = {migration.number, now};
    const auto noted =
        connection.execute("INSERT INTO migration (number, applied_at) VALUES (?, ?)", values);
    if (!noted)
        return noted.problem();
    return step.commit();
}

Done declareColumns(Connection& connection, const MigrationProgress& progress)
{
    SchemaStep step(connection);
    if (const Done begun = step.begin(); !begun)
        return begun;
    const auto present =
        connection.executeOnce(connection.dialect().columnsOf(QStringLiteral("patient")));
    if (!present)
        return present.problem();
    QSet<QString> names;
    for (const Row& row : *present)
        names.insert(row.text(0));
    qsizetype place = 0;
    for (const FieldColumn& column : fieldColumns()) {
        if (names.contains(column.name))
            continue;
        if (progress)
            progress(0, place++);
        const Done added = executeAll(
            connection,
            connection.dialect().spelled(QStringLiteral("ALTER TABLE patient ADD COLUMN ") +
                                         PatientColumns::declarationOf(column)));
        if (!added)
            return added;
    }
    return step.commit();
}

} // namespace

Done migrate(Connection& connection, const QDateTime& now, const MigrationProgress& progress)
{
    if (const Done prepared = prepareList(connection); !prepared)
        return prepared;
    const auto applied = lastApplied(connection);
    if (!applied)
        return applied.problem();
    if (*applied > migrations().last().number)
        return problem("store.newer",
                       QStringLiteral("A later release of the office has used this database. "
                                      "Install that release or a newer one."));
    for (const Migration& migration : migrations()) {
        if (migration.number <= *applied)
            continue;
        if (const Done done = apply(connection, migration, now, progress); !done)
            return done;
    }
    return declareColumns(connection, progress);
}

} // namespace anteroom
