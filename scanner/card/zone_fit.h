#pragma once

#include "scanner/card/zone_grid.h"

#include <optional>

namespace anteroom {

// What is printed in the places of a grid, line by line.
struct ZoneFit {
    ZoneGrid grid;
    double likeness = 0;
    std::vector<cv::Mat> lines;
    std::vector<cv::Point2d> shifts; // of each place, in letters and lines
    std::vector<double> weights;
    std::vector<double> contrasts;   // of each place
    std::vector<double> likenesses;  // likewise
    std::vector<cv::Point2d> places; // likewise, where the letter is
};

// Looks at each place of the grid in a picture (CV_32F), and up to `around` sixteenths of a letter
// beside it, for what is most like one of `looks` (ocrBLooks).
[[nodiscard]] ZoneFit fitOf(const cv::Mat& gray, const ZoneGrid& grid, const cv::Mat& looks,
                            int around);

// From a grid that is about right to the letters' own places.
[[nodiscard]] ZoneFit settledFit(const cv::Mat& gray, const ZoneGrid& rough, const cv::Mat& looks);

// The same plane from the other end, and with its first letter elsewhere.
[[nodiscard]] ZoneGrid turned(const ZoneGrid& grid);
[[nodiscard]] ZoneGrid shifted(const ZoneGrid& grid, ZonePrint print, double letters, double lines);

} // namespace anteroom
