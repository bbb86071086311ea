#pragma once

#include <optional>
#include <QString>

namespace anteroom {

// The coded values of a card. Each gives the empty value for what it doesn't know.

// "1", "M" → "M"; "2", "F" → "F"; "9", "X" → "X".
[[nodiscard]] QString cardSex(const QString& value);

// "070 in", "5'-10\"", "510" → 70 in; "178 cm" → 178 cm. Without a unit the country tells inches
// from centimetres, and what is nobody's height in either is feet and inches or nothing.
struct CardHeight {
    std::optional<int> inches;
    std::optional<int> centimetres;
};
[[nodiscard]] CardHeight cardHeight(const QString& value, bool metric, bool version1);

// Pounds, 20 to 999; nothing for a weight in kilograms.
[[nodiscard]] std::optional<int> cardWeight(const QString& value);
[[nodiscard]] bool isInKilograms(const QString& value);

// The standard's three letters; "BR" and "BROWN" are "BRO".
[[nodiscard]] QString cardEyeColor(const QString& value);
[[nodiscard]] QString cardHairColor(const QString& value);

// "T", "1", "Y" → true; "N", "0" → false.
[[nodiscard]] std::optional<bool> cardFlag(const QString& value);

} // namespace anteroom
