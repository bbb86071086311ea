#pragma once

#include "bench/cards/card_view.h"

#include <array>

namespace anteroom {

// A camera's frame with a card in it, and where the card truly is.
struct CardShot {
    QImage frame; // Format_RGB32
    // Top left, top right, bottom right and bottom left of the card as it is printed, in the
    // frame's pixels (whole numbers are the pixels' middles). The corners are round: these are
    // where its straight sides meet.
    std::array<QPointF, 4> corners;
    CardView view;
    QSize card;     // of the drawn card
    QImage spoiled; // Format_Grayscale8, the card at a quarter of its size; not 0 where covered

    // Whether a person could read letters of that height (capitals', in the card's pixels) in that
    // place of the card: large enough for this blur and motion, neither covered nor outshone.
    [[nodiscard]] bool legible(const QRectF& box, double letterHeight) const;
};

// What the camera makes of a card, which is drawn straight and with square corners, 1586×1000
// pixels or more of ID-1's shape. The same card and view give the same frame.
[[nodiscard]] CardShot cardShot(const QImage& card, const CardView& view);
[[nodiscard]] CardShot cardShot(const QImage& card, const CardGrade& grade, quint32 seed);

// A frame of the desk alone, through the same camera.
[[nodiscard]] QImage emptyShot(const CardView& view);

} // namespace anteroom
