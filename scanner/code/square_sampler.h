#pragma once

#include "scanner/code/picture_views.h"

#include <vector>

namespace anteroom {

// The modules of a symbol that was made square (see square_straightener.h), each drawn clean: dark
// or light by what the middle of its cell is beside the cells around it. How many modules there are
// a side is told by where the edges lie; the likeliest numbers come first, at most `most` of them.
[[nodiscard]] std::vector<PictureView> sampledSquares(const cv::Mat& straight, size_t most);

} // namespace anteroom
