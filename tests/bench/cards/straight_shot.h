#pragma once

#include "bench/cards/card_shot.h"

namespace anteroom {

// The card as its true corners show it: CardPixels, right way up, Format_RGB888. What a perfect
// finder would hand on.
[[nodiscard]] QImage straightShot(const CardShot& shot);

// Of two outlines, what they share of what both cover; 0 to 1.
[[nodiscard]] double overlap(const std::array<QPointF, 4>& a, const std::array<QPointF, 4>& b);

} // namespace anteroom
