#include "scanner/code/rare_views.h"

namespace anteroom {

namespace {

// Lines of an enlarged picture are copies of each other, and what is hard to read is easily
// misread: more of them must say the same.
constexpr ZxingTry Thorough{.harder = true, .rotate = true, .lines = 8};
constexpr ZxingTry Pure{.pure = true};

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
