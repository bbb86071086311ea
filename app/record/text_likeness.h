#pragma once

#include <QStringView>

namespace anteroom {

// How alike two texts are, from 0 (no letter in common) to 1 (the same), by Jaro's measure with
// Winkler's bonus for a common beginning of up to four letters. It forgives what typing and
// listening do to names.
[[nodiscard]] double jaroWinkler(QStringView a, QStringView b);

// Steps from one text to the other: a letter put in, left out, changed, or two neighbours swapped
// (optimal string alignment). For codes and dates, which are short.
[[nodiscard]] int editSteps(QStringView a, QStringView b);

} // namespace anteroom
