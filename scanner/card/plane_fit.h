#pragma once

#include <opencv2/core/matx.hpp>
#include <opencv2/core/types.hpp>
#include <optional>
#include <vector>

namespace anteroom {

// How one plane is seen on another: maps the points `from` to `to` with the least weighted squares.
// Nothing when the points don't tell, or lie on both sides of the horizon.
[[nodiscard]] std::optional<cv::Matx33d> planeThrough(const std::vector<cv::Point2d>& from,
                                                      const std::vector<cv::Point2d>& to,
                                                      const std::vector<double>& weights);

[[nodiscard]] cv::Point2d mapped(const cv::Matx33d& plane, const cv::Point2d& point);

} // namespace anteroom
