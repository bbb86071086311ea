#pragma once

#include "scanner/card/card_finder.h"

namespace anteroom {

// ISO/IEC 7810, ID-1.
inline constexpr double CardWidthMm = 85.60;
inline constexpr double CardHeightMm = 53.98;

// How a card must lie for its corners to be seen so.
struct CardPose {
    double misfit = 0; // 0 for what a card and a common lens make; 1 is usual for a careful finder
    double tilt = 0;   // of the card against the picture's plane, degrees
};

// The corners are those of a picture of that size, taken whole by a lens of a common focal length.
[[nodiscard]] CardPose poseOf(const CardCorners& corners, cv::Size frame);

// Convex and clockwise as the picture shows it.
[[nodiscard]] bool isConvex(const CardCorners& corners);

[[nodiscard]] double areaOf(const CardCorners& corners);

// Whether all of the inner outline's corners do, or are at most so many pixels beyond a side.
[[nodiscard]] bool liesIn(const CardCorners& inner, const CardCorners& outer, double beyond = 0);

// Overlap of two quadrilaterals: area of both over area of either.
[[nodiscard]] double overlapOf(const CardCorners& a, const CardCorners& b);

} // namespace anteroom
