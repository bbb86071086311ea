#pragma once

#include "scanner/card/edge_map.h"

#include <opencv2/core/types.hpp>

namespace anteroom {

// A straight line over the whole picture, and where along it there are edges of its direction.
struct EdgeLine {
    cv::Point2f foot;  // of the perpendicular from the picture's middle
    cv::Point2f along; // unit length
    float first = 0;   // where the picture begins on it, in pixels along it from the foot
    std::vector<float> supportUpTo; // sum of support, 0 to 1 a pixel, from `first` on
    float longest = 0;              // pixels of it in long stretches of edge

    // Mean support between two places along the line, 0 to 1; none outside of the picture.
    [[nodiscard]] float supportBetween(float from, float to) const;
    // Pixels of the line between them that are in the picture.
    [[nodiscard]] float seenBetween(float from, float to) const;
    [[nodiscard]] cv::Point2f pointAt(float place) const { return foot + along * place; }
};

// The lines on which most edges lie, the one with the longest stretches first, at most `most`.
[[nodiscard]] std::vector<EdgeLine> linesOf(const EdgeMap& edges, size_t most);

} // namespace anteroom
