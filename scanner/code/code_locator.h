#pragma once

#include "scanner/code/picture_views.h"

#include <opencv2/core/types.hpp>
#include <vector>

namespace anteroom {

// A place where edges are as dense as in a code.
struct CodeSpot {
    cv::RotatedRect box; // in the picture's pixels, the longer side first
    double weight;       // how much of an edge there is in all; for the order of tries
};

// The densest places, the heaviest first, at most `most`. Edges are summed over cells of a few
// pixels, split from the rest by Otsu's threshold and joined to blobs: a symbol whose modules are
// two pixels wide is one solid blob whatever its turn, while text falls apart into thin lines.
[[nodiscard]] std::vector<CodeSpot> locateCodes(const cv::Mat& gray, size_t most);

// The spot cut out and turned so that its longer side lies, with a margin, `scale` times larger.
using StraightCrop = PictureView;
[[nodiscard]] StraightCrop straightCrop(const cv::Mat& gray, const cv::RotatedRect& box,
                                        double scale);

// The crop with light evened out: each pixel between the darkest and the brightest around it. Half
// its narrow bars may be grey or washed out by a lamp; their threshold then lies where they are.
[[nodiscard]] cv::Mat levelled(const cv::Mat& crop, double scale);

// Sharpened along the rows and smoothed across them, for bars softer than a module.
[[nodiscard]] cv::Mat sharpened(const cv::Mat& crop, double scale);

// Which share of the crop's middle is neither dark nor bright: below 0.2 bars are sharp, above 0.3
// they run into each other and no threshold tells them apart.
[[nodiscard]] double graySoftness(const cv::Mat& crop);

// Whether the bars of the crop stand upright, as they do when a PDF417's rows lie.
[[nodiscard]] bool barsStand(const cv::Mat& crop);

} // namespace anteroom
