#pragma once

#include "bench/cards/card_shot.h"
#include "bench/cards/drawn_card.h"

#include <QJsonObject>

namespace anteroom {

// One side of one card before one camera: what the bench reads.
struct CardTrial {
    DrawnCard card;
    CardShot shot;
    QString name; // "easy-0007-front-pastel"

    // {"kind","side","layout","grade","corners","fields":{name:{"value","box","legible"}}}
    [[nodiscard]] QJsonObject truth() const;
};

// Goes through the set's layouts by turns, two fronts and a back of each. `quarters` turns
// the card further, clockwise.
[[nodiscard]] CardTrial cardTrial(LayoutSet set, const CardGrade& grade, quint32 seed,
                                  int quarters = 0);

} // namespace anteroom
