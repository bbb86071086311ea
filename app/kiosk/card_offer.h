#pragma once

#include "kiosk/visit.h"
#include "scanner/reading/printed_card.h"

namespace anteroom {

// A value that was read from an insurance card's picture.
struct CardOffer {
    const Field* field = nullptr;
    FieldValue value;
    double confidence = 0;
    bool sure = false; // needs no question
    QRectF area;       // where it was read, in fractions of the straightened card
};
ANTEROOM_UNPRINTABLE(CardOffer)

// Where a box of the straightened card lies, in fractions of it.
[[nodiscard]] QRectF areaOnCard(const QRectF& box);

// The values that a printed card offers for the first coverage, in the record's order. What is
// malformed is left out.
[[nodiscard]] QList<CardOffer> offersOf(const PrintedCard& card);

} // namespace anteroom
