#pragma once

#include "scanner/card/zone_grid.h"

#include <optional>

namespace anteroom {

// What stands in a zone's grid: how much each place looks like each letter of OcrBLetters.
struct ZoneLooks {
    ZoneGrid grid;              // in the frame's pixels, the first letter first
    double likeness = 0;        // mean of the likeliest letters, at most 1
    std::vector<cv::Mat> lines; // CV_32F, a row a place and a column a letter, -1 to 1
};

// The print of a band (zoneBandsIn) of a frame (CV_8UC3, BGR), if it is that of a zone; whichever
// end of the band is the beginning.
[[nodiscard]] std::optional<ZoneLooks> zoneLooksIn(const cv::Mat& frame,
                                                   const cv::RotatedRect& band);

} // namespace anteroom
