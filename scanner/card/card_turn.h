#pragma once

#include <functional>
#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>
#include <vector>

namespace anteroom {

// How well a crop (CV_8UC3, BGR) of one line of print can be read as it lies, 0 to 1; such as the
// mean confidence of its letters, less for few.
using Legibility = std::function<double(const cv::Mat& line)>;

// Whether a straightened card lies upside down, by a few of its lines, each read both ways: a
// fraction of the time that reading the whole card twice would take. At most `lines` are read.
[[nodiscard]] bool isUpsideDown(const cv::Mat& card, const Legibility& legibility,
                                size_t lines = 5);

// Whether nothing tells that it does not, by lines whose places on the card are known: the longest
// of them.
[[nodiscard]] bool mayBeUpsideDown(const cv::Mat& card, std::vector<cv::Rect> lines,
                                   const Legibility& legibility);

} // namespace anteroom
