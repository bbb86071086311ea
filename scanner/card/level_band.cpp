#include "scanner/card/level_band.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr double Beside = 0.3;     // of its length, seen at each end
constexpr double AboveBelow = 0.2; // of its length, seen above and below

} // namespace

LevelBand levelBand(const cv::Mat& frame, const cv::RotatedRect& band)
{
    const double scale = BandLength / std::max(1.0, double(band.size.width));
    const double beside = Beside * BandLength;
    const double height = double(band.size.height) * scale;
    const double above = AboveBelow * BandLength;
    const cv::Size size(int(BandLength + 2 * beside), int(height + 2 * above));
    const double angle = double(band.angle) * std::numbers::pi / 180;
    const double c = std::cos(angle) / scale;
    const double s = std::sin(angle) / scale;
    const double x = double(size.width) / 2;
    const double y = double(size.height) / 2;
    const cv::Matx33d toFrame(c, -s, double(band.center.x) - c * x + s * y, s, c,
                              double(band.center.y) - s * x - c * y, 0, 0, 1);
    // What is drawn smaller is made softer first, or thin strokes vanish between the pixels.
    const cv::RotatedRect around(
        band.center, {float((BandLength + 2 * beside) / scale), float(size.height / scale)},
        band.angle);
    const cv::Rect part =
        (around.boundingRect() + cv::Size(8, 8) - cv::Point(4, 4)) & cv::Rect({}, frame.size());
    LevelBand level;
    level.toFrame = toFrame;
    level.band = {beside, above, BandLength, height};
    if (part.empty())
        return level;
    cv::Mat gray;
    cv::cvtColor(frame(part), gray, cv::COLOR_BGR2GRAY);
    gray.convertTo(gray, CV_32F);
    if (scale < 0.8)
        cv::GaussianBlur(gray, gray, {}, 0.4 / scale);
    const cv::Matx33d toPart(1, 0, -part.x, 0, 1, -part.y, 0, 0, 1);
    const cv::Matx33d back = toPart * toFrame;
    cv::warpAffine(gray, level.gray, cv::Mat(back).rowRange(0, 2), size,
                   cv::INTER_CUBIC | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return level;
}

cv::Mat inkOf(const cv::Mat& gray, int letter)
{
    cv::Mat paper, calm;
    cv::GaussianBlur(gray, calm, {}, letter / 12.0);
    const int reach = letter | 1;
    cv::dilate(calm, paper, cv::getStructuringElement(cv::MORPH_RECT, {reach, reach}));
    cv::erode(paper, paper, cv::getStructuringElement(cv::MORPH_RECT, {reach, reach}));
    cv::Mat ink = (paper - calm) / cv::max(paper, 8.0);
    cv::max(ink, 0.0, ink);
    cv::min(ink, 1.0, ink);
    return ink;
}

} // namespace anteroom
