#include "scanner/code/rare_views.h"

namespace anteroom {

namespace {

constexpr ZxingTry Thorough{CodeFamily::Any, true, true};
constexpr ZxingTry Pure{CodeFamily::Any, false, false, false, true};

PictureView doubled(const cv::Mat& gray)
{
    return scaledBy(gray, 2);
}

PictureView halved(const cv::Mat& gray)
{
    return scaledBy(gray, 0.5);
}

PictureView quarterTurned(const cv::Mat& gray)
{
    return turnedOnce(samePixels(gray));
}

PictureView halfTurned(const cv::Mat& gray)
{
    return turnedOnce(quarterTurned(gray));
}

PictureView threeQuartersTurned(const cv::Mat& gray)
{
    return turnedOnce(halfTurned(gray));
}

constexpr RareView Views[] = {
    {samePixels, Pure},  {quarterTurned, Pure}, {halfTurned, Pure},   {threeQuartersTurned, Pure},
    {doubled, Thorough}, {halved, Thorough},    {inverted, Thorough}, {mirrored, Thorough},
};

} // namespace

std::span<const RareView> rareViews()
{
    return Views;
}

} // namespace anteroom
