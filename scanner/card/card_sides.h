#pragma once

#include "scanner/card/card_finder.h"

namespace anteroom {

// A quadrilateral moved onto the edges of the frame itself, and what is seen along them.
struct RefinedSides {
    CardCorners corners;
    std::array<double, 4>
        strength{}; // mean over a side's stretches, 0 to 1, of how clear the edge is
    std::array<double, 4> sameness{}; // how much the stretches of a side change alike, 0 to 1
    double contrast = 0;              // levels between the card's rim and what is beside it
    double rimSpread = 0;  // how much the card's rim differs from stretch to stretch, levels
    double deskSpread = 0; // the same of what is beside it
};

// Each side is moved by at most its `reach`, in pixels of the frame, at either end. Fingers cover
// what they like: a side is where most of its stretches have their edge.
[[nodiscard]] RefinedSides refinedSides(const cv::Mat& frame, const CardCorners& corners,
                                        const std::array<double, 4>& reach);

} // namespace anteroom
