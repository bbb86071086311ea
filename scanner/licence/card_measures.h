#pragma once

#include <optional>
#include <QString>

namespace anteroom {

// The coded values of a card. Each gives the empty value for what it doesn't know.

// "1", "M" → "M"; "2", "F" → "F"; "9", "X" → "X".
[[nodiscard]] QString cardSex(const QString& value);

// "070 in", "5'-10\"", "510" → 70 in; "178 cm" → 178 cm.
struct CardHeight {
    std::optional<int> inches;
    std::optional<int> centimetres;
};
[[nodiscard]] CardHeight cardHeight(const QString& value, bool metricCountry, bool version1);

// Pounds, 20 to 999.
[[nodiscard]] std::optional<int> cardWeight(const QString& value);

// The standard's three letters; "BR" and "BROWN" are "BRO".
[[nodiscard]] QString cardEyeColor(const QString& value);
[[nodiscard]] QString cardHairColor(const QString& value);

// "12345-6789", "123456789", "123450000", "A1A 1A1" → without blanks and dashes, and without a
// "0000" that stands for no add-on.
[[nodiscard]] QString cardPostalCode(const QString& value);

// "USA", "US" → "USA".
[[nodiscard]] QString cardCountry(const QString& value);

// "T", "1", "Y" → true; "N", "0" → false.
[[nodiscard]] std::optional<bool> cardFlag(const QString& value);

} // namespace anteroom
