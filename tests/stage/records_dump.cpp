#include "tests/stage/records_dump.h"

#include "store/dialect.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

Rows answerOf(Connection& connection, const QString& statement)
{
    const auto rows = connection.executeOnce(statement);
    if (!rows)
        qFatal("%s: %s", qPrintable(rows.problem().code), qPrintable(statement));
    return *rows;
}

DumpedTable tableOf(Connection& connection, const QString& name, QStringList columns)
{
    if (columns.isEmpty()) {
        for (const Row& row : answerOf(connection, connection.dialect().columnsOf(name)))
            columns.append(row.text(0));
        columns.sort();
    }
    DumpedTable table{columns, {}};
    const Rows rows = answerOf(connection, u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), name));
    for (const Row& row : rows) {
        QStringList values;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const bool isBytes = row.raw(i).typeId() == QMetaType::QByteArray;
            const QString value = row.isNull(i) ? u"NULL"_s
                                  : isBytes     ? QString::fromLatin1(row.bytes(i).toHex())
                                                : u'"' + row.text(i) + u'"';
            values.append(columns[i] + u'=' + value);
        }
        table.rows.append(values.join(u'\x1f'));
    }
    table.rows.sort();
    return table;
}

// How often each row stands there more often than in the other.
qsizetype surplus(const QStringList& rows, const QStringList& others)
{
    QHash<QString, qsizetype> times;
    for (const QString& row : others)
        ++times[row];
    qsizetype more = 0;
    for (const QString& row : rows)
        more += --times[row] < 0 ? 1 : 0;
    return more;
}

} // namespace

RecordsDump dumpOf(RecordsPlace& place)
{
    const auto connection = place.backDoor();
    RecordsDump dump;
    for (const Row& row : answerOf(*connection, connection->dialect().allTables())) {
        if (!row.text(0).startsWith(u"sqlite_"_s))
            dump.insert(row.text(0), tableOf(*connection, row.text(0), {}));
    }
    return dump;
}

RecordsDump dumpOf(RecordsPlace& place, const RecordsDump& like)
{
    const auto connection = place.backDoor();
    RecordsDump dump;
    for (auto it = like.begin(); it != like.end(); ++it)
        dump.insert(it.key(), tableOf(*connection, it.key(), it->columns));
    return dump;
}

QStringList differences(const RecordsDump& before, const RecordsDump& after)
{
    QStringList all;
    QStringList tables = before.keys() + after.keys();
    tables.removeDuplicates();
    for (const QString& table : std::as_const(tables)) {
        const qsizetype gone = surplus(before.value(table).rows, after.value(table).rows);
        const qsizetype added = surplus(after.value(table).rows, before.value(table).rows);
        if (gone > 0 || added > 0)
            all.append(u"%1 -%2 +%3"_s.arg(table).arg(gone).arg(added));
    }
    return all;
}

} // namespace anteroom
