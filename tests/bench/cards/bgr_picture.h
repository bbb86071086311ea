#pragma once

#include <opencv2/core/mat.hpp>
#include <QImage>

namespace anteroom {

// A drawn picture as the readers take it: CV_8UC3, BGR.
[[nodiscard]] cv::Mat bgrOf(const QImage& picture);

} // namespace anteroom
