#include "tests/bench/store/bare_rows.h"

#include <QElapsedTimer>
#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// The tables that a submission leaves rows in, and the column that names it.
struct TableOfVisit {
    const char* table;
    const char* column;
};
constexpr TableOfVisit tablesOfVisit[] = {
    {"submission", "id"},      {"proposed_change", "submission"},
    {"consent", "submission"}, {"submission_image", "submission"},
    {"audit", "subject"},
};

Problem complaintOf(const QSqlError& error)
{
    return problem("bench.sqlite", error.text());
}

QString insertInto(const char* table, qsizetype columns)
{
    return u"INSERT INTO %1 VALUES (%2)"_s.arg(QString::fromLatin1(table),
                                               QStringList(columns, u"?"_s).join(u", "_s));
}

QSqlDatabase opened(const QString& name, const QString& file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(file);
    database.open();
    return database;
}

} // namespace

BareRows::BareRows(const QString& officeDatabase, const QString& bareDatabase)
    : m_office(opened(u"office"_s, officeDatabase)), m_bare(opened(u"bare"_s, bareDatabase))
{
}

BareRows::~BareRows()
{
    m_prepared.clear();
    m_office.close();
    m_bare.close();
}

Done BareRows::run(const QString& statement)
{
    QSqlQuery query(m_bare);
    return query.exec(statement) ? Done() : Done(complaintOf(query.lastError()));
}

Done BareRows::copyTables()
{
    QSqlQuery tables(m_office);
    if (!tables.exec(u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL "
                     "AND name NOT LIKE 'sqlite_%' ORDER BY type = 'table' DESC"_s))
        return complaintOf(tables.lastError());
    while (tables.next()) {
        if (const Done made = run(tables.value(0).toString()); !made)
            return made;
    }
    return {};
}

Done BareRows::open()
{
    for (const char* setting : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"}) {
        if (const Done set = run(QString::fromLatin1(setting)); !set)
            return set;
    }
    return copyTables();
}

Done BareRows::read(const SubmissionId& id)
{
    QList<RowToWrite> rows;
    for (const auto& [table, column] : tablesOfVisit) {
        QSqlQuery found(m_office);
        found.prepare(u"SELECT * FROM %1 WHERE %2 = ?"_s.arg(QString::fromLatin1(table),
                                                             QString::fromLatin1(column)));
        found.addBindValue(id.text());
        if (!found.exec())
            return complaintOf(found.lastError());
        while (found.next()) {
            RowToWrite row{insertInto(table, found.record().count()), {}};
            for (int i = 0; i < found.record().count(); ++i)
                row.values.append(found.value(i));
            rows.append(row);
        }
    }
    if (rows.size() < 2)
        return problem("bench.absent", u"A submission is not in the office's database."_s);
    m_waiting.append(rows);
    return {};
}

Done BareRows::writeAll(const QList<RowToWrite>& rows)
{
    m_bare.transaction();
    for (const RowToWrite& row : rows) {
        QSqlQuery& query = m_prepared[row.statement];
        if (query.lastQuery().isEmpty()) {
            query = QSqlQuery(m_bare);
            query.prepare(row.statement);
        }
        for (qsizetype i = 0; i < row.values.size(); ++i)
            query.bindValue(static_cast<int>(i), row.values[i]);
        if (!query.exec())
            return complaintOf(query.lastError());
    }
    return m_bare.commit() ? Done() : Done(complaintOf(m_bare.lastError()));
}

Result<qint64> BareRows::write()
{
    QElapsedTimer clock;
    clock.start();
    for (const QList<RowToWrite>& rows : m_waiting) {
        if (const Done written = writeAll(rows); !written)
            return written.problem();
    }
    m_waiting.clear();
    return clock.nsecsElapsed();
}

} // namespace anteroom
