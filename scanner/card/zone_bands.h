#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>
#include <vector>

namespace anteroom {

// Where a machine-readable zone may stand in a frame (CV_8UC3, BGR), by its look alone: a long,
// dense band of two or three lines (ICAO 9303-3), however it lies. In the frame's pixels, width
// along the lines, the likeliest first, a few at most. Which end is its beginning is not known.
[[nodiscard]] std::vector<cv::RotatedRect> zoneBandsIn(const cv::Mat& frame);

} // namespace anteroom
