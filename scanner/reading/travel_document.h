#pragma once

#include "record/result.h"
#include "record/unprintable.h"

#include <QDate>
#include <QJsonObject>

namespace anteroom {

// What a visit uses of a machine-readable zone (ICAO 9303-3 to -6) whose check digits all hold.
struct TravelDocument {
    QString format;       // "TD1", "TD2", "TD3", and of visas "MRV-A" or "MRV-B"
    QString documentType; // "P", "I", "V", "C1" …
    QString issuer;       // three letters
    QString documentNumber;
    QString familyName; // transliterated, and cut where the zone has no more room
    QString givenNames;
    QString nationality;
    QDate birthDate;
    QString sex; // "M", "F" or "X"
    QDate expiryDate;

    [[nodiscard]] QJsonObject toJson() const; // "format", "document_type", "family_name" …
    // Problem "travel_document.malformed".
    [[nodiscard]] static Result<TravelDocument> fromJson(const QJsonObject& json);

    friend bool operator==(const TravelDocument&, const TravelDocument&) = default;
};
ANTEROOM_UNPRINTABLE(TravelDocument)

} // namespace anteroom
