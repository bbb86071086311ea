#pragma once

#include "scanner/reading/travel_document.h"
#include "scanner/travel/zone_shapes.h"

#include <optional>

namespace anteroom {

// What a zone of that format says, whose lines are as long as they should be. Letters that the
// place's alphabet excludes are corrected; in numbers as read, and with digits among digits.
// Nothing unless every check digit holds and the type is one of that format.
[[nodiscard]] std::optional<TravelDocument> zoneDocument(const ZoneShape& shape,
                                                         const QStringList& read, QDate today);

} // namespace anteroom
