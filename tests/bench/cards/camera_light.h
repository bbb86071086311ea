#pragma once

#include "bench/cards/card_view.h"

#include <opencv2/core/mat.hpp>

namespace anteroom {

// Where a lamp or a window is mirrored, CV_32FC1 of the frame's size: 0 nothing, 1 and more nothing
// but its light. Empty when there is no glare.
[[nodiscard]] cv::Mat glareOf(const CardView& view, const QPointF& middle);

// What lens, hand, light and sensor do to the scene (CV_8UC4), in place.
void throughLens(cv::Mat& scene, const CardView& view, const cv::Mat& glare);

// Through the camera's JPEG and back, Format_RGB32.
[[nodiscard]] QImage throughJpeg(const QImage& frame, int quality);

} // namespace anteroom
