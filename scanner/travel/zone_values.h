#pragma once

#include "scanner/travel/zone_shapes.h"

#include <optional>
#include <QDate>
#include <QStringList>

namespace anteroom {

struct ZoneNames {
    QString family;
    QString given;
};

// `SURNAME<<GIVEN<NAMES<<<`. Nothing when letters stand where only fillers may, or no family name.
[[nodiscard]] std::optional<ZoneNames> namesOf(const QString& names);

// yyMMdd: a birth is never in the future, an expiry no longer ahead than documents are issued for.
[[nodiscard]] QDate birthOf(const QString& digits, QDate today);
[[nodiscard]] QDate expiryOf(const QString& digits, QDate today);

// The document's number when its check digit holds. A number that is longer goes on in the optional
// part, and its check digit stands behind its end there (ICAO 9303-5, 4.2.2).
[[nodiscard]] QString numberOf(const ZoneShape& shape, const QStringList& zone);

// Whether the optional part's and the composite check digit hold, where the format has them.
[[nodiscard]] bool wholeHolds(const ZoneShape& shape, const QStringList& zone);

} // namespace anteroom
