#pragma once

#include "scanner/reading/travel_document.h"

#include <array>
#include <optional>
#include <QList>
#include <QStringView>

namespace anteroom {

// All letters that there are in a zone.
inline constexpr QStringView ZoneLetters = u"<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
inline constexpr qsizetype ZoneAlphabet = ZoneLetters.size();

// A place of a zone, and how much it looks like each of ZoneLetters, at most 1.
using ZonePlace = std::array<float, ZoneAlphabet>;

// The document whose zone's lines look like that: of each place the likeliest letter that the
// format allows there. Nothing unless every check digit holds, as it is printed, and every place
// is printed clearly enough to be read at all.
[[nodiscard]] std::optional<TravelDocument> travelDocumentOf(const QList<QList<ZonePlace>>& lines,
                                                             QDate today);

} // namespace anteroom
