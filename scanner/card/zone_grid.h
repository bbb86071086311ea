#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>
#include <vector>

namespace anteroom {

// What a zone can be printed in (ICAO 9303-5 to -7).
struct ZonePrint {
    int lines;
    int letters; // a line
};
inline constexpr ZonePrint ZonePrints[] = {{3, 30}, {2, 36}, {2, 44}};
inline constexpr double ZoneLineStep = 4.23 / 2.54; // from line to line, in letters' widths

// Where the letters of a zone lie in a picture: letter i of line k has its middle at
// (i + 1/2, k + 1/2) of the grid.
struct ZoneGrid {
    ZonePrint print;
    cv::Matx33d toPicture; // from the grid
    double contrast = 0;   // of letters and what is free between them, 0 to 1
};

// Grids by what is inked and what is free, as lines and columns of a band that lies level and the
// right way up or upside down: at most one for each number of letters, that of the greatest
// contrast first. They may lie beside the zone by whole lines or letters. `ink` is CV_32F, 0 to 1;
// `band` is where the zone, or a line of it, about is.
[[nodiscard]] std::vector<ZoneGrid> zoneGridsIn(const cv::Mat& ink, const cv::Rect2d& band);

} // namespace anteroom
