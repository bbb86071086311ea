#pragma once

#include "record/ids.h"
#include "record/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace anteroom {

// Bare SQLite beside the office's database: the same tables, in a file of its own, written as
// durably (WAL, synchronous=FULL), with nothing else around it.
class BareRows {
public:
    BareRows(const QString& officeDatabase, const QString& bareDatabase);
    ~BareRows();

    [[nodiscard]] Done open();
    // Reads what the office keeps of a submission; so that only writing is measured.
    [[nodiscard]] Done read(const SubmissionId& id);
    // Writes what was read, one submission a transaction. Answers the nanoseconds it took.
    [[nodiscard]] Result<qint64> write();

private:
    struct RowToWrite {
        QString statement;
        QVariantList values;
    };

    [[nodiscard]] Done copyTables();
    [[nodiscard]] Done run(const QString& statement);
    [[nodiscard]] Done writeAll(const QList<RowToWrite>& rows);

    QSqlDatabase m_office;
    QSqlDatabase m_bare;
    QHash<QString, QSqlQuery> m_prepared;
    QList<QList<RowToWrite>> m_waiting;
};

} // namespace anteroom
