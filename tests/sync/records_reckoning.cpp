#include "records_reckoning.h"

#include "decision_reckoning.h"
#include "visit_reckoning.h"

namespace anteroom {

Reckoning reckonRecords(const Evidences& evidences)
{
    const auto connection = Connection::open(evidences.records.connection(Access::ReadWrite));
    if (!connection)
        qFatal("The office's records cannot be opened.");
    const Snapshot records(**connection, QDateTime::currentDateTimeUtc());
    Reckoning reckoning;
    VisitReckoning(records, reckoning).reckon(evidences.kioskLedgers, evidences.imageBytes);
    DecisionReckoning(records, reckoning).reckon(evidences.deskLedgers);
    return reckoning;
}

} // namespace anteroom
