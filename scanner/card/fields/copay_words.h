#pragma once

#include "scanner/card/fields/card_cells.h"
#include "scanner/card/fields/field_choice.h"

namespace anteroom {

// A copay's or another amount's word in a line.
struct RoleHit {
    QString role; // empty for what is no copay: a deductible
    qsizetype from = 0;
    qsizetype to = 0;
    double quality = 1;
    QRectF box;
};

// The word of something that a doctor does, and no drug's; "Copay" may be either's.
[[nodiscard]] bool isOfVisit(QStringView text, const RoleHit& role);

// "Copay", of what is said elsewhere.
[[nodiscard]] bool isBareCopay(QStringView text, const RoleHit& role);
// "Tier 2", of which other words may say what it is a tier of.
[[nodiscard]] bool isBareTier(QStringView text, const RoleHit& role);

// Those of a ready line, from left to right.
[[nodiscard]] QList<RoleHit> rolesIn(const TextLine& line);

// The amounts on such a card are what the plan pays.
[[nodiscard]] bool paysFixedAmounts(const TextLine& line);

// "Rx: $6/$15/$30": what drugs of the tiers cost is each its own copay, where nothing else says
// what one costs.
void partTiers(QMap<QString, ChosenValue>& copays);

} // namespace anteroom
