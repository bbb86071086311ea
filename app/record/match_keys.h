#pragma once

#include "record/person_traits.h"

namespace anteroom {

// What two records are compared for at all: those that have a key in common. Each key puts together
// pieces of two or three traits, so that few people have it, and so many of them are made that
// errors in some traits leave the others. Numbers (64 bits, both signs), each once; at most thirty.
// They are stored: a change of how they are made needs a migration that fills them anew.
[[nodiscard]] QList<qint64> matchKeysOf(const PersonTraits& traits);

} // namespace anteroom
