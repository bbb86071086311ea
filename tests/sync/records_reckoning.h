#pragma once

#include "reckoning.h"
#include "store/database.h"

#include <QStringList>

namespace anteroom {

// Where kiosks and staff wrote down what they did (visit_writer, desk_hand), and where the office
// has its records. No office runs meanwhile.
struct Evidences {
    QStringList kioskLedgers;
    QStringList deskLedgers;
    qsizetype imageBytes = 0; // of the visits
    StoreSettings records;
};

// Every visit, decision and record is looked at; what verify-audit says is the caller's to add.
[[nodiscard]] Reckoning reckonRecords(const Evidences& evidences);

} // namespace anteroom
