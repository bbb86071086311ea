#pragma once

#include "scanner/card/zone_fit.h"

namespace anteroom {

// Where a rough grid fits best: so many letters beside one another.
struct ZoneSeed {
    static constexpr int Letters = 8;
    ZoneFit fit;
    int from = 0;
    double likeness = 0;
};
[[nodiscard]] ZoneSeed seedOf(ZoneFit fit);

// A grid that grows from its seed, letter by letter to both sides as long as there is print, and
// takes the plane's shape on the way: a rough grid is often a letter off at one end. Only the plane
// of the answer is of use.
[[nodiscard]] ZoneGrid grownFrom(const ZoneSeed& seed, const cv::Mat& gray, const cv::Mat& looks);

} // namespace anteroom
