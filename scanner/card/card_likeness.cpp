#include "scanner/card/card_likeness.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <utility>
#include <vector>

namespace anteroom {

namespace {

constexpr int Width = 320;
constexpr int Height = 200;
constexpr int Block = 40;          // of which each may be off by
constexpr int Shift = 6;           // pixels, on its own
constexpr int Margin = 8;          // the desk may show at the edge
constexpr double LeastDetail = 12; // levels of deviation; less is plain in both
constexpr double Forgiven = 0.25;  // of the weight: fingers, glare

// The picture without the light on it: each pixel against its surroundings, in their measure.
cv::Mat evened(const cv::Mat& card)
{
    cv::Mat small;
    cv::resize(card, small, {Width, Height}, 0, 0, cv::INTER_AREA);
    cv::Mat gray;
    cv::cvtColor(small, gray, cv::COLOR_BGR2GRAY);
    gray.convertTo(gray, CV_32F);
    cv::GaussianBlur(gray, gray, {}, 1);
    cv::Mat around;
    cv::blur(gray, around, {61, 61}, {-1, -1}, cv::BORDER_REFLECT);
    cv::max(around, 16, around);
    return gray / around * 128;
}

double detailOf(const cv::Mat& block)
{
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(block, mean, deviation);
    return deviation[0];
}

double likenessAsTheyLie(const cv::Mat& one, const cv::Mat& other)
{
    std::vector<std::pair<double, double>> blocks; // how alike, how much it counts
    double whole = 0;
    for (int y = Margin; y + Block <= Height - Margin; y += Block / 2)
        for (int x = Margin; x + Block <= Width - Margin; x += Block / 2) {
            const cv::Rect place(x, y, Block, Block);
            const cv::Rect near =
                (place + cv::Size(2 * Shift, 2 * Shift) - cv::Point(Shift, Shift)) &
                cv::Rect(0, 0, Width, Height);
            const double detail = std::max(detailOf(one(place)), detailOf(other(place)));
            if (detail < LeastDetail)
                continue;
            cv::Mat fits;
            cv::matchTemplate(other(near), one(place), fits, cv::TM_CCOEFF_NORMED);
            double best = 0;
            cv::minMaxLoc(fits, nullptr, &best);
            blocks.emplace_back(std::max(0.0, best), std::min(detail, 3 * LeastDetail));
            whole += blocks.back().second;
        }
    if (blocks.empty())
        return 0;
    std::sort(blocks.begin(), blocks.end());
    double skipped = 0;
    double sum = 0;
    double weight = 0;
    for (const auto& [fit, counts] : blocks) {
        if (skipped + counts <= Forgiven * whole) {
            skipped += counts;
            continue;
        }
        sum += fit * counts;
        weight += counts;
    }
    return weight > 0 ? sum / weight : 0;
}

} // namespace

double likenessOfCards(const cv::Mat& one, const cv::Mat& other)
{
    if (one.type() != CV_8UC3 || other.type() != CV_8UC3 || one.empty() || other.empty())
        return 0;
    try {
        const cv::Mat first = evened(one);
        const cv::Mat second = evened(other);
        cv::Mat turned;
        cv::rotate(second, turned, cv::ROTATE_180);
        return std::max(likenessAsTheyLie(first, second), likenessAsTheyLie(first, turned));
    } catch (const cv::Exception&) {
        return 0;
    }
}

} // namespace anteroom
