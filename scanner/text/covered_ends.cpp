#include "scanner/text/covered_ends.h"

#include "scanner/text/levels.h"
#include "scanner/text/line_crop.h"

#include <algorithm>
#include <opencv2/core.hpp>

namespace anteroom {

namespace {

// Shares of the line's height, from its end: what is looked at inside and outside.
constexpr double Inside = 1.5;
constexpr double OutsideFrom = 0.1;
constexpr double OutsideTo = 0.75;
constexpr int OtherGround = 32;     // levels of one colour; a card's own ground changes more slowly
constexpr double LeastAlike = 0.15; // of the pixels inside

// Print covers less than half of what lies outside of a line.
cv::Scalar groundOf(const cv::Mat& part)
{
    cv::Scalar ground;
    cv::Mat plane;
    for (int channel = 0; channel < 3; ++channel) {
        cv::extractChannel(part, plane, channel);
        ground[channel] = levelAt(plane, plane.total() / 2);
    }
    return ground;
}

// Hardly anything inside is of the outside's colour: bold print covers much, but not all.
bool isOtherGround(const cv::Mat& inside, const cv::Mat& outside)
{
    if (inside.empty() || outside.empty())
        return false;
    const cv::Scalar ground = groundOf(outside);
    const cv::Scalar most = cv::Scalar::all(OtherGround);
    cv::Mat alike;
    cv::inRange(inside, ground - most, ground + most, alike);
    return cv::countNonZero(alike) < LeastAlike * double(inside.total());
}

} // namespace

QList<qreal> coveredEnds(const cv::Mat& card, const cv::RotatedRect& place)
{
    const double height = place.size.height;
    const int margin = int(OutsideTo * height);
    const int gap = int(OutsideFrom * height);
    const cv::RotatedRect wide(
        place.center, {place.size.width + 2 * float(margin), place.size.height}, place.angle);
    const cv::Mat seen = cropped(card, wide);
    const int width = seen.cols - 2 * margin;
    const int inside = std::min(int(Inside * height), width);
    if (margin <= gap || inside <= 0)
        return {};
    QList<qreal> ends;
    if (isOtherGround(seen.colRange(margin, margin + inside), seen.colRange(0, margin - gap)))
        ends.append(0);
    const int right = margin + width;
    if (isOtherGround(seen.colRange(right - inside, right), seen.colRange(right + gap, seen.cols)))
        ends.append(width);
    return ends;
}

} // namespace anteroom
