#pragma once

#include "scanner/card/card_finder.h"

#include <opencv2/core/types.hpp>
#include <vector>

namespace anteroom {

// Where a card may lie by the lines of print of the whole picture: on a desk full of lines, or on a
// sheet of paper, its sides do not stand out, and its print does. `lines` are rectangles around
// lines of print in the picture's pixels. At most two outlines, that of the most print first; where
// no sides are found around the print, the outline is the print's own with a card's margin, and
// hardly likely.
[[nodiscard]] std::vector<FoundCard> outlinesAroundPrint(const cv::Mat& picture,
                                                         const std::vector<cv::RotatedRect>& lines);

} // namespace anteroom
