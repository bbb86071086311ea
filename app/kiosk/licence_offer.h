#pragma once

#include "kiosk/roster.h"
#include "kiosk/visit.h"
#include "scanner/reading/reading.h"

#include <QSizeF>

namespace anteroom {

// Who a licence says its holder is; the ZIP code is the further factor where two share a name.
[[nodiscard]] Identity identityOf(const Licence& licence);

// The values that a licence offers for a record, written as people write them. The area is where
// the code stands in a picture of that size. What is malformed is left out.
[[nodiscard]] QList<Suggestion> offersOf(const Reading& reading, const QSizeF& picture);

// What the licence says of name and birth date; null values where it says nothing usable.
[[nodiscard]] FieldValue legalNameOf(const Licence& licence);
[[nodiscard]] FieldValue birthDateOf(const Licence& licence);

// "92 KESTREL LANE UNIT 4" as "92 Kestrel Lane Unit 4"; what is in mixed case stays as it is.
[[nodiscard]] QString writtenNormally(const QString& capitals);

} // namespace anteroom
