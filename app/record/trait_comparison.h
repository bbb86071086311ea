#pragma once

#include "record/likeness.h"

namespace anteroom {

// How one trait agrees between two people; none when one of them doesn't say.
using Compared = std::optional<Agreement>;

struct ComparedNames {
    Compared given;
    Compared family;
};
// Together, because one may stand in the other's place.
[[nodiscard]] ComparedNames compareNames(const PersonTraits& a, const PersonTraits& b);

struct ComparedLines {
    Compared street;
    Compared unit;
};
// Likewise the two lines of an address.
[[nodiscard]] ComparedLines compareLines(const PersonTraits& a, const PersonTraits& b);

// Letters may be off, or more.
[[nodiscard]] Compared compareWords(const QString& a, const QString& b);
// Either the same, or one step off, or different.
[[nodiscard]] Compared compareCodes(const QString& a, const QString& b);
// Any of one with any of the other: the best of them.
[[nodiscard]] Compared compareLists(const QStringList& a, const QStringList& b);
// Day and month in the other order count as one step.
[[nodiscard]] Compared compareBirths(const QString& a, const QString& b);
[[nodiscard]] Compared compareExactly(const QString& a, const QString& b);

} // namespace anteroom
