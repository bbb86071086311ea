#pragma once

#include "record/result.h"
#include "tests/offices/rush_ledger.h"
#include "tests/offices/rush_reckoning.h"
#include "tests/stage/records_place.h"

namespace anteroom {

// A whole run, from the founding of the practice to the reckoning.
struct RushPlan {
    int decisions = 1000;
    int staff = 8;
    int offices = 1;
    quint32 seed = 1;
    QString bin; // of the programs; empty: those that were built
};

struct RushOutcome {
    RushCounts counts;
    RushReckoning reckoning;
    bool auditHolds = false;
    bool finished = false;
    double decisionsPerSecond = 0;
    QByteArray firstWrong;

    [[nodiscard]] bool holds() const
    {
        return finished && auditHolds && counts.holds() && reckoning.holds();
    }
    [[nodiscard]] QJsonObject toJson() const;
};

// The records are in a file of the office's, or in the place's database where there is a server.
[[nodiscard]] Result<RushOutcome> runRush(const RecordsPlace& place, const RushPlan& plan,
                                          const std::function<void(int made)>& progress);

} // namespace anteroom
