#include "scanner/text/covered_ends.h"

#include "scanner/text/line_crop.h"

#include <algorithm>
#include <array>
#include <vector>

namespace anteroom {

namespace {

// Shares of the line's height, from its end: what is looked at inside and outside.
constexpr double Inside = 1.5;
constexpr double OutsideFrom = 0.1;
constexpr double OutsideTo = 0.75;
constexpr int OtherGround = 32;     // levels of one colour; a card's own ground changes more slowly
constexpr double LeastAlike = 0.15; // of the pixels inside

using Ground = std::array<int, 3>;

// Print covers less than half of what lies outside of a line.
Ground groundOf(const cv::Mat& part)
{
    Ground ground{};
    std::vector<uchar> levels;
    for (int channel = 0; channel < 3; ++channel) {
        levels.clear();
        for (int y = 0; y < part.rows; ++y)
            for (int x = 0; x < part.cols; ++x)
                levels.push_back(part.at<cv::Vec3b>(y, x)[channel]);
        const auto middle = levels.begin() + std::ptrdiff_t(levels.size() / 2);
        std::nth_element(levels.begin(), middle, levels.end());
        ground[size_t(channel)] = *middle;
    }
    return ground;
}

// Hardly anything inside is of the outside's colour: bold print covers much, but not all.
bool isOtherGround(const cv::Mat& inside, const cv::Mat& outside)
{
    if (inside.empty() || outside.empty())
        return false;
    const Ground ground = groundOf(outside);
    qsizetype alike = 0;
    for (int y = 0; y < inside.rows; ++y) {
        for (int x = 0; x < inside.cols; ++x) {
            const auto& pixel = inside.at<cv::Vec3b>(y, x);
            int most = 0;
            for (int channel = 0; channel < 3; ++channel)
                most = std::max(most, std::abs(pixel[channel] - ground[size_t(channel)]));
            alike += most <= OtherGround ? 1 : 0;
        }
    }
    return double(alike) < LeastAlike * double(inside.total());
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
