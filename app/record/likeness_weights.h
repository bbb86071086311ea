#pragma once

#include "record/likeness.h"

namespace anteroom {

// log2(m / u) of one trait's agreement; 0 for what is not in the table.
[[nodiscard]] double likenessWeight(Trait trait, Agreement agreement);

// A unit that is but a number ("Apt 4") is one of few; the name of a building or estate is one of
// many.
[[nodiscard]] double numberedUnitWeight(Agreement agreement);

// What a household shares counts together at least and at most this: people who live together agree
// in all of it, and somebody who moved disagrees in all of it.
inline constexpr double leastOfHousehold = -6;
inline constexpr double mostOfHousehold = 24;

} // namespace anteroom
