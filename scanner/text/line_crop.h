#pragma once

#include "scanner/reading/text_line.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

namespace anteroom {

// What is inside a rectangle of a picture, turned upright; beyond the picture's edge it goes on as
// at the edge.
[[nodiscard]] cv::Mat cropped(const cv::Mat& picture, const cv::RotatedRect& rect);

// A crop with less of the camera's noise: what is finer than sigma (pixels) goes.
[[nodiscard]] cv::Mat smoothed(const cv::Mat& line, double sigma);

// A line that was read from such a crop, in pixels of the picture.
[[nodiscard]] TextLine placed(TextLine line, const cv::RotatedRect& rect);

} // namespace anteroom
