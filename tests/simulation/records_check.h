#pragma once

#include "simulated_office.h"
#include "simulation_ledger.h"
#include "simulation_verdict.h"
#include "store/connection.h"

namespace anteroom {

// The tables of the office's database as they are: nothing of the store's own that might be wrong
// stands between a check and what it looks at.
class OfficeTables {
public:
    explicit OfficeTables(const QString& path)
        : m_connection(sure(Connection::open({path, Access::ReadOnly})))
    {
    }
    [[nodiscard]] Rows all(Sql sql) { return sure(m_connection->execute(sql)).rows; }

private:
    std::unique_ptr<Connection> m_connection;
};

// A value as a column holds it; empty where there is none.
[[nodiscard]] QString columnText(const FieldValue& value);

// The office's records against what people know of them.
void checkSubmissions(OfficeTables& tables, const SimulationLedger& ledger,
                      SimulationVerdict& verdict);
void checkDecisions(OfficeTables& tables, const SimulationLedger& ledger,
                    SimulationVerdict& verdict);
// Records against their histories, and the audit's chain.
void checkRecords(OfficeTables& tables, SimulatedOffice& office, SimulationVerdict& verdict);

} // namespace anteroom
