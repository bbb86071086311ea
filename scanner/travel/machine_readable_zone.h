#pragma once

#include "scanner/reading/text_line.h"
#include "scanner/reading/travel_document.h"

#include <optional>

namespace anteroom {

// The machine-readable zone (ICAO 9303-3 to -7: TD1, TD2, TD3, MRV-A, MRV-B) among lines that lie
// the right way up. Fillers that a reader left out are put back by the letters' places, look-alikes
// are corrected where the place's alphabet allows but one of them. Nothing unless every check digit
// holds, the composite one as well, and only one document can be meant.
[[nodiscard]] std::optional<TravelDocument> travelDocumentIn(const QList<TextLine>& lines,
                                                             QDate today);

} // namespace anteroom
