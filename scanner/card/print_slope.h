#pragma once

#include "scanner/card/card_finder.h"

#include <optional>
#include <vector>

namespace anteroom {

// A line of print on a straightened card, in its pixels.
struct LineOfPrint {
    cv::Point2d middle;
    double slope = 0; // how far it falls, a pixel to the right
    double length = 0;
};

// How a card's print falls from left to right. Print lies along a card's sides: where it doesn't,
// the outline has a corner that isn't the card's.
struct PrintSlope {
    double top = 0; // where the card's upper side is, and
    double bottom = 0;

    // Rows and columns of print can be told.
    [[nodiscard]] bool isLevel() const;
};

// Most lines agree on it; nothing when they are too few.
[[nodiscard]] std::optional<PrintSlope> slopeOfPrint(const std::vector<LineOfPrint>& lines);

// The outline in which the print is level. `outline` is the one in which it isn't, from the card's
// top left on; `left` and `right` are the card's on its canvas.
[[nodiscard]] CardCorners levelled(const CardCorners& outline, const PrintSlope& slope, double left,
                                   double right);

} // namespace anteroom
