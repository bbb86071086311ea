#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>
#include <optional>

namespace anteroom {

// The card in a grey picture of about 480 pixels' width: the largest four-sided thing with the
// proportions of an ID-1 card (ISO/IEC 7810, 85.60 × 53.98 mm) as a tilted one shows them.
[[nodiscard]] std::optional<cv::RotatedRect> findCardOutline(const cv::Mat& gray);

} // namespace anteroom
