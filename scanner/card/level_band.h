#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

namespace anteroom {

inline constexpr double BandLength = 900; // pixels that a band is seen at

// A part of the frame with the band level in it.
struct LevelBand {
    cv::Mat gray; // CV_32F
    cv::Matx33d toFrame;
    cv::Rect2d band; // in pixels of `gray`
};

// `frame` is CV_8UC3, BGR; much more than the band is in it at both ends, above and below, because
// a band may be a part of what it was taken for. No pixels when it lies outside the frame.
[[nodiscard]] LevelBand levelBand(const cv::Mat& frame, const cv::RotatedRect& band);

// Ink is darker than the paper around it, wherever the light falls: 0 to 1 (CV_32F), with letters
// about that wide.
[[nodiscard]] cv::Mat inkOf(const cv::Mat& gray, int letter);

} // namespace anteroom
