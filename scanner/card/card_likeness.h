#pragma once

#include <opencv2/core/mat.hpp>

namespace anteroom {

// How much of what stands out of two straightened cards (CV_8UC3) is alike and in the same place,
// 0 to 1, whatever the light on them and whichever way up either lies. What fingers and glare hide
// of one is missing, no more.
[[nodiscard]] double likenessOfCards(const cv::Mat& one, const cv::Mat& other);

// From here on they are the same side of a card of the same make. Two members' cards of one insurer
// have most of it in common: whose card it is, only the words say.
inline constexpr double SameSideFrom = 0.08;

} // namespace anteroom
