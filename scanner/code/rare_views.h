#pragma once

#include "scanner/code/picture_views.h"
#include "scanner/code/zxing_port.h"

#include <span>

namespace anteroom {

// A way to look at a picture that the plain tries read nothing in.
struct RareView {
    PictureView (*view)(const cv::Mat& gray);
    ZxingTry attempt;
};

// What read most of the pictures that nothing before it read comes first.
[[nodiscard]] std::span<const RareView> rareViews();

} // namespace anteroom
