#include "scanner/code/rare_views.h"

namespace anteroom {

namespace {

constexpr ZxingTry Thorough{CodeFamily::Any, true, true};

PictureView doubled(const cv::Mat& gray)
{
    return scaledBy(gray, 2);
}

constexpr RareView Views[] = {
    {inverted, Thorough},
    {mirrored, Thorough},
    {doubled, Thorough},
};

} // namespace

std::span<const RareView> rareViews()
{
    return Views;
}

} // namespace anteroom
