#pragma once

#include "bench/cards/membership.h"

namespace anteroom {

struct FictionalPayer {
    QString name;    // of a real company or of none
    QString payerId; // five characters
    QString plan;
    QString prefix; // of a Blue plan's numbers
};

[[nodiscard]] FictionalPayer payerFor(CoverKind kind, LayoutSet set, Dice& dice);

} // namespace anteroom
