#pragma once

#include <array>
#include <opencv2/core/mat.hpp>
#include <vector>

namespace anteroom {

// Where a PDF417 seems to begin and end: top left, top right, bottom right, bottom left as it is
// printed, in the picture's pixels; and about how many modules that is across.
struct SymbolEnds {
    std::array<cv::Point2d, 4> corners;
    double modules = 0;
    double score = 0; // how surely: larger is surer
};

// Looks for a start pattern at one side of the crop and a stop pattern at the other, upright or
// upside down: the few pairs that may be a symbol's, the surest first. `toPicture` leads from the
// crop's pixels, in which the bars stand, to the picture's. Bars softer than a module, a slant and
// one side farther away than the other are borne, and what lies a little beyond the crop's edge is
// looked at too.
[[nodiscard]] std::vector<SymbolEnds> findSymbolEnds(const cv::Mat& gray, const cv::Size& crop,
                                                     const cv::Matx23d& toPicture);

} // namespace anteroom
