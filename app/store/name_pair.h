#pragma once

#include <QString>

namespace anteroom {

// The term of a family name and a given name together, which people mostly search by and of which
// each alone fits tens of thousands in a large practice: the first two letters of both and then the
// whole family name, or both sounds. Of names that are asked for by their beginnings it is the
// beginning. Empty when one is a sound and the other is not, or one does not begin with two
// letters.
[[nodiscard]] QString namePairTerm(const QString& family, const QString& given);

} // namespace anteroom
