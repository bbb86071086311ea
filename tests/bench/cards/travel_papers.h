#pragma once

#include "bench/cards/card_shot.h"

#include <QDate>
#include <QStringList>

namespace anteroom {

// A document with a machine-readable zone (ICAO 9303) of somebody who does not exist.
struct TravelPaper {
    QImage picture;          // drawn straight, about 18 dots a millimetre
    QString format;          // "TD1", "TD2", "TD3"
    QStringList zone;        // its lines
    bool forged = false;     // a check digit is wrong: it must not be read
    double letterHeight = 0; // of the zone, in the picture's pixels
    QRectF zoneBox;          // in the picture's pixels

    QString documentType;
    QString issuer;
    QString documentNumber;
    QString familyName; // as the zone has it
    QString givenNames;
    QString nationality;
    QString sex;
    QDate birthDate;
    QDate expiryDate;
};

// The three formats by turns; one in ten is forged.
[[nodiscard]] TravelPaper travelPaper(quint32 seed);
[[nodiscard]] CardShot travelShot(const TravelPaper& paper, const CardGrade& grade, quint32 seed);

} // namespace anteroom
