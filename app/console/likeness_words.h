#pragma once

#include "record/likeness.h"

#include <QVariantMap>

namespace anteroom {

// What speaks for a candidate and against, in the words of the match screen.

// "Same person", and so on; empty for what is not ranked.
[[nodiscard]] QString standingWords(LikenessClass kind);

// agrees | unknown (nearly) | differs: what a screen colors a reason by.
[[nodiscard]] QString verdictOf(Agreement agreement);

// One line a reason, the heaviest first: {"text", "verdict"}. The parts of an address are one.
[[nodiscard]] QVariantList reasonLines(const Likeness& likeness);

// The agreement of one trait, if it was compared.
[[nodiscard]] std::optional<Agreement> agreementIn(const Likeness& likeness, Trait trait);

} // namespace anteroom
