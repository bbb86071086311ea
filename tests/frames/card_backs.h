#pragma once

#include "scanner/reading/licence.h"

#include <QByteArray>
#include <QImage>

namespace anteroom {

// A fictional licence; the same seed gives the same one.
[[nodiscard]] Licence seededLicence(quint32 seed);

// Its payload with a jurisdiction's own subfile behind, as most issuers have one: symbols of 12 to
// 16 data columns.
[[nodiscard]] QByteArray licencePayload(quint32 seed);

// The back of a card with the payload as PDF417, flat and clean. A look other than 0 draws more
// than a few lines of small print: another arrangement and, on every third, an inventory number as
// Code 128.
[[nodiscard]] QImage cardBack(const QByteArray& payload, int modulePixels, quint32 look = 0);
[[nodiscard]] QByteArray inventoryNumber(quint32 look);

} // namespace anteroom
