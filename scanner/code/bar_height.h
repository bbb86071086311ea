#pragma once

#include "scanner/code/code_reader.h"

#include <opencv2/core/mat.hpp>

namespace anteroom {

// The corners of a linear code of which ZXing knows little more than a line across the bars, as far
// up and down as the picture looks as it does on that line.
[[nodiscard]] Corners withBarHeight(const cv::Mat& gray, const Corners& line);

} // namespace anteroom
