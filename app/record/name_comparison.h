#pragma once

#include "record/field.h"

namespace anteroom {

// Whether a name as it is printed on a card can be the person's of this legal name, as people
// would say: accents, case, blanks and order apart, and forgiving with nicknames, initials, a
// middle name, a second family name or a suffix that only one of the two has. Another middle
// initial or suffix than the person's is somebody else's. A letter off in a long family name is
// the print's or the reader's.
[[nodiscard]] bool isNameOf(const QString& printed, const FieldValue& legalName,
                            const QString& preferredName = {});

// The printed name with the blanks that a reader left out ("OdetteGBrightwater"), as far as the
// person's own name shows where they belong.
[[nodiscard]] QString partedBy(const FieldValue& legalName, const QString& printed);

} // namespace anteroom
