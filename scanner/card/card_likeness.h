#pragma once

#include <opencv2/core/mat.hpp>

namespace anteroom {

// How much two straightened cards (CV_8UC3) look like the same side of the same card, 0 to 1,
// whatever the light on them and whichever way up either lies. A few pixels' shift, a finger and
// some glare are forgiven.
[[nodiscard]] double likenessOfCards(const cv::Mat& one, const cv::Mat& other);

// From here on they are the same side, measured on two pictures each of generated cards.
inline constexpr double SameSideFrom = 0.5;

} // namespace anteroom
