#pragma once

#include "frames/dice.h"

namespace anteroom {

// Names of people who do not exist, with the marks and particles that real ones have.
struct FictionalName {
    QString given;
    QString middle; // an initial, a name or nothing
    QString family;
    QString suffix; // "Jr", "III" or nothing
};

[[nodiscard]] FictionalName fictionalName(Dice& dice);
[[nodiscard]] QString digits(Dice& dice, int count);
[[nodiscard]] QString capitals(Dice& dice, int count);

// Of the range that is kept for fiction in the US (NANP 555-01xx), or a free-call number.
[[nodiscard]] QString fictionalPhone(Dice& dice);
[[nodiscard]] QString fictionalStreet(Dice& dice);
[[nodiscard]] QString fictionalTown(Dice& dice); // "Fernhollow, OH 45011"

} // namespace anteroom
