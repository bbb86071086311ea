#pragma once

#include <opencv2/core/mat.hpp>
#include <vector>

namespace anteroom {

// A pixel where the colour changes more than beside it.
struct EdgePixel {
    short x;
    short y;
    float angle;  // of the edge's normal, 0 to π
    float weight; // 0 to 1: how far the change stands out of the picture's usual one
};

// The edges of a colour picture, one pixel wide. Every channel counts, since a card may differ from
// its desk in colour alone; a weak edge that is far above the noise counts nearly as a strong one,
// since a white card on a white desk has no others.
struct EdgeMap {
    cv::Size size;
    std::vector<EdgePixel> pixels;
    std::vector<int> at; // of size.area(): an index into pixels, or -1
    double density = 0;  // share of the picture's pixels that are edges
};

// `small` is CV_8UC3.
[[nodiscard]] EdgeMap edgesOf(const cv::Mat& small);

} // namespace anteroom
