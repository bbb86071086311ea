#pragma once

#include "store/connection_settings.h"
#include "store/sql.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <vector>

namespace anteroom {

// What databases disagree about, and nothing else does: every other statement of the store is
// understood by all of them. One value for each, made in a file of its own; who needs to know
// which it is asks for another member here.
class Dialect {
public:
    [[nodiscard]] static const Dialect& of(const ConnectionSettings& settings);
    virtual ~Dialect() = default;

    // Qt's driver, and the Debian package that brings it.
    [[nodiscard]] virtual QString driver() const = 0;
    [[nodiscard]] virtual QString package() const = 0;
    // Makes what can be made before anybody connects.
    [[nodiscard]] virtual Done found(const ConnectionSettings& settings) const = 0;
    virtual void address(QSqlDatabase& database, const ConnectionSettings& settings) const = 0;
    // Run once on each connection that was opened.
    [[nodiscard]] virtual QStringList opening(const ConnectionSettings& settings) const = 0;

    // Transactions. Those that write take turns from their begin to their commit, also when
    // several programs write to one database, so that none ever fails for being second.
    [[nodiscard]] virtual std::vector<Sql> begin(Access access) const = 0;
    // Fails when the transaction cannot be committed any more; the commit itself may not.
    [[nodiscard]] virtual std::vector<Sql> beforeCommit() const = 0;
    // What was committed is durable when this was run.
    [[nodiscard]] virtual std::vector<Sql> afterCommit() const = 0;
    // Whether BEGIN, COMMIT, SAVEPOINT and their like can be prepared as other statements are.
    [[nodiscard]] virtual bool preparesControls() const = 0;

    // The statements that one of the schema stands for. Its own words: $integer, $real, $blob,
    // $number (a key that counts up by itself), $term (text compared byte by byte), $table and
    // $clustered (how a table ends), and "$append_only TABLE", whose rows the database then refuses
    // to change or delete.
    [[nodiscard]] virtual QStringList spelled(const QString& schema) const = 0;
    // Asks for the names of all tables, and of a table's columns.
    [[nodiscard]] virtual QString allTables() const = 0;
    [[nodiscard]] virtual QString columnsOf(const QString& table) const = 0;

    // Never carries what the database said: that may repeat values of a patient.
    [[nodiscard]] virtual Problem problemOf(const QSqlError& error) const = 0;

protected:
    [[nodiscard]] static const Dialect& sqlite();
    [[nodiscard]] static const Dialect& postgres();
};

// Words of the schema and what they become.
using Spelling = std::initializer_list<std::pair<const char16_t*, const char16_t*>>;
[[nodiscard]] QString spelledBy(QString schema, Spelling spelling);
// The table of "$append_only TABLE"; empty when the statement is another.
[[nodiscard]] QString appendOnlyTable(const QString& schema);

} // namespace anteroom
