#pragma once

#include <opencv2/core/mat.hpp>

namespace anteroom {

// The level (CV_8UC1) that has its place, from 0, when all are put in their order, darkest first.
[[nodiscard]] uchar levelAt(const cv::Mat& levels, size_t place);

} // namespace anteroom
