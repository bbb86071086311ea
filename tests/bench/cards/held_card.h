#pragma once

#include "bench/cards/card_view.h"

#include <QPainterPath>

namespace anteroom {

// What is around a card of that size at the origin, drawn in the card's pixels: a sleeve, a
// wallet's pocket, fingers.
class HeldCard {
public:
    HeldCard(const QSize& card, const CardView& view);

    [[nodiscard]] QPainterPath outline() const; // the card's, with its round corners
    [[nodiscard]] QPainterPath covered() const; // where the card cannot be seen
    void drawUnder(QPainter& painter) const;
    void drawOver(QPainter& painter) const;

private:
    struct Finger {
        QTransform place; // from a finger that points down to the origin
        double width;
        QColor skin;
    };

    void placeFingers(const CardView& view);
    void drawFinger(QPainter& painter, const Finger& finger, bool above) const;
    [[nodiscard]] QPainterPath pocket() const;
    [[nodiscard]] QRectF sleeve() const;

    QSizeF m_card;
    double m_millimetre; // in the card's pixels
    double m_corner;     // radius, in the card's pixels
    CardHold m_hold;
    double m_pocketShare; // of the card's height that a wallet's pocket hides
    bool m_pocketOnTop;
    QColor m_leather;
    QList<Finger> m_fingers;
};

} // namespace anteroom
