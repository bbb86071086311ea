#pragma once

#include "scanner/reading/licence.h"

namespace anteroom {

// Sets the name parts from track 1's field, "LAST$FIRST$MIDDLE$SUFFIX", also without "$". `full`
// says that the field had no room left, so that its last part may be cut. Warning "name.order" for
// a name of which nothing says where its family name ends.
void readTrackName(const QString& name, bool full, bool givenFirst, Licence& licence,
                   QStringList& warnings);

} // namespace anteroom
