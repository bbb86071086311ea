#pragma once

#include <opencv2/core/mat.hpp>

namespace anteroom {

// A part of a picture or a changed copy, in which a code may be found that isn't in the plain one.
struct PictureView {
    cv::Mat pixels;
    cv::Matx33d toPicture; // from its pixels to the picture's
};

[[nodiscard]] PictureView samePixels(const cv::Mat& gray);
[[nodiscard]] PictureView inverted(const cv::Mat& gray);
[[nodiscard]] PictureView mirrored(const cv::Mat& gray);
[[nodiscard]] PictureView scaledBy(const cv::Mat& gray, double scale);
// With a light margin around, as codes that fill their picture lack it.
[[nodiscard]] PictureView framed(const cv::Mat& gray, int margin);

// A quarter turn clockwise, as often as it takes.
[[nodiscard]] PictureView turnedOnce(const PictureView& view);

// One after the other.
[[nodiscard]] PictureView then(const PictureView& first, PictureView second);

} // namespace anteroom
