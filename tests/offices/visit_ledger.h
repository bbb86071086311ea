#pragma once

#include "store/store.h"
#include "tests/offices/visiting_kiosk.h"

namespace anteroom {

// What the records say about the visits of a kiosk that has receipts for them.
struct VisitVerdict {
    int acknowledged = 0;
    int lost = 0;      // acknowledged, and not there
    int doubled = 0;   // took effect more than once
    int half = 0;      // changes, consents or images are not all there
    int differing = 0; // other bytes than were handed in
    int strangers = 0; // from this kiosk, though nobody was there

    VisitVerdict& operator+=(const VisitVerdict& other);
    [[nodiscard]] bool holds() const { return lost + doubled + half + differing + strangers == 0; }
};

[[nodiscard]] Result<VisitVerdict> reckonVisits(const Store& store, const VisitingKiosk& kiosk);

} // namespace anteroom
