#pragma once

#include "bench/cards/card_marks.h"
#include "bench/cards/other_cards.h"
#include "bench/cards/travel_papers.h"

namespace anteroom {

// What a reader made of pictures without an insurance card.
struct OtherMarks {
    int pictures = 0;
    int withField = 0;     // with any field of an insurance card
    int withSureField = 0; // … that is shown as sure
    int nameable = 0;      // by print: a licence's back is known by its code
    int named = 0;
    int misnamed = 0; // as something that it is not

    // Answers what was wrong, one line each.
    QStringList add(const OtherShot& shot, quint32 seed, const SideReading& reading);
};

// What a reader made of machine-readable zones.
struct ZoneMarks {
    int documents = 0; // with right check digits
    int read = 0;
    int legible = 0; // zones that a person could read letter by letter
    int legibleRead = 0;
    int forged = 0;
    int wronglyAccepted = 0; // forged ones, and values that the document does not have

    QStringList add(const TravelPaper& paper, const CardShot& shot, quint32 seed,
                    const SideReading& reading);
};

} // namespace anteroom
