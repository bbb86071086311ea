#pragma once

#include "scanner/code/picture_views.h"

#include <optional>

namespace anteroom {

// A square symbol that is seen at a slant, with its four sides made equal and a margin around. The
// crop has the symbol in its middle, more or less straight, dark on light; its sides are found as
// the narrowest four lines around everything dark that hangs together. ZXing 1.4 takes the grid of
// an Aztec from the few modules in its middle, which a slant leads astray: this is what it needs.
// Nothing when there are no such lines.
[[nodiscard]] std::optional<PictureView> straightSquare(const cv::Mat& crop);

// Where the symbol stands in it.
inline constexpr int StraightSide = 640;
inline constexpr int StraightMargin = 64;

} // namespace anteroom
