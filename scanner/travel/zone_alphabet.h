#pragma once

#include <QString>

namespace anteroom {

// What a reader of text made of a zone's letters, in the zone's own alphabet: A to Z, 0 to 9, '<'.
// A null character for what is none of it, such as a blank.
[[nodiscard]] QChar zoneLetter(QChar read);

// Weights 7, 3, 1, modulo 10 (ICAO 9303-3, 4.9).
[[nodiscard]] QChar checkDigitOf(const QString& text);

// Look-alikes in a place that holds digits alone, or letters alone.
[[nodiscard]] QString asDigits(QString text);
[[nodiscard]] QString asLetters(QString text);

// In a place that holds both: O, Q and I become digits where digits stand on both sides, or on one
// side at the end. Other pairs are told apart well enough, and each pair more is a chance more that
// a check digit holds by accident.
[[nodiscard]] QString withDigitsAmongDigits(QString text);

} // namespace anteroom
