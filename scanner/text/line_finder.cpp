#include "scanner/text/line_finder.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr int WorkWidth = 960; // what the picture is seen at
constexpr int MostEnlarged = 2;
constexpr int Stride = 32;          // of the network
constexpr double Marked = 0.2;      // likelihood of a pixel in a line
constexpr double LeastLikely = 0.4; // mean of a line
constexpr float Grown = 1.6F;       // part of area ÷ girth that was cut off when it was trained
constexpr float Headroom = 0.12F;   // part of a line's height, or tails of letters are cut off
// Pieces of one line, in heights with their margins.
constexpr double AsHigh = 0.5;
constexpr double Aside = 0.2;
constexpr double PieceGap = 0.3;
constexpr float LeastSide = 3; // in pixels of what is seen

// Means and deviations of the pictures it was trained on, channels in the order it saw them.
const TextNetwork::Line Seen{{1 / (0.229 * 255), 1 / (0.224 * 255), 1 / (0.225 * 255)},
                             {-0.485 / 0.229, -0.456 / 0.224, -0.406 / 0.225}};

int strides(double size)
{
    return std::max(1, int(std::lround(size / Stride))) * Stride;
}

double meanInside(const cv::Mat& likelihood, const std::vector<cv::Point>& outline)
{
    const cv::Rect box = cv::boundingRect(outline) & cv::Rect({}, likelihood.size());
    cv::Mat mask = cv::Mat::zeros(box.size(), CV_8U);
    cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{outline}, 255, cv::LINE_8, 0, -box.tl());
    return cv::mean(likelihood(box), mask)[0];
}

// The same rectangle, width along the line.
cv::RotatedRect lying(cv::RotatedRect rect)
{
    if (rect.angle > 45) {
        rect.angle -= 90;
        std::swap(rect.size.width, rect.size.height);
    }
    return rect;
}

cv::RotatedRect grown(cv::RotatedRect rect)
{
    const cv::Size2f size = rect.size;
    const float by = Grown * size.width * size.height / (size.width + size.height);
    return {rect.center, {size.width + by, (size.height + by) * (1 + Headroom)}, rect.angle};
}

cv::RotatedRect scaled(const cv::RotatedRect& rect, float across, float down)
{
    return {{rect.center.x * across, rect.center.y * down},
            {rect.size.width * across, rect.size.height * down},
            rect.angle};
}

// Along the first one's line: how far the second's middle is aside, and the gap between their ends.
struct Apart {
    double aside = 0;
    double gap = 0;
};

Apart apart(const cv::RotatedRect& one, const cv::RotatedRect& other)
{
    const double angle = one.angle * CV_PI / 180;
    const cv::Point2d along(std::cos(angle), std::sin(angle));
    const cv::Point2d between(other.center - one.center);
    return {std::abs(between.dot({-along.y, along.x})),
            std::abs(between.dot(along)) - (one.size.width + other.size.width) / 2};
}

// Two pieces of one line of print, whose words stand farther from each other than usual.
bool areOneLine(const cv::RotatedRect& one, const cv::RotatedRect& other)
{
    const double least = std::min(one.size.height, other.size.height);
    const double most = std::max(one.size.height, other.size.height);
    const Apart far = apart(one.size.width > other.size.width ? one : other,
                            one.size.width > other.size.width ? other : one);
    return least > AsHigh * most && far.aside < Aside * least && far.gap < PieceGap * most;
}

cv::RotatedRect joined(const cv::RotatedRect& one, const cv::RotatedRect& other)
{
    std::vector<cv::Point2f> corners(8);
    one.points(corners.data());
    other.points(corners.data() + 4);
    return lying(cv::minAreaRect(corners));
}

std::vector<cv::RotatedRect> withoutPieces(std::vector<cv::RotatedRect> lines)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        for (size_t other = i + 1; other < lines.size();) {
            if (!areOneLine(lines[i], lines[other])) {
                ++other;
                continue;
            }
            lines[i] = joined(lines[i], lines[other]);
            lines.erase(lines.begin() + std::ptrdiff_t(other));
            other = i + 1;
        }
    }
    return lines;
}

} // namespace

LineFinder::LineFinder(std::unique_ptr<TextNetwork> detection) : m_detection(std::move(detection))
{
}

std::vector<cv::RotatedRect> LineFinder::find(const cv::Mat& picture)
{
    const int width = strides(std::min(WorkWidth, MostEnlarged * picture.cols));
    const cv::Size seen(width, strides(double(width) * picture.rows / picture.cols));
    cv::Mat small;
    cv::resize(picture, small, seen, 0, 0,
               width < picture.cols ? cv::INTER_AREA : cv::INTER_LINEAR);
    const cv::Mat answer = m_detection->run(small, Seen);
    if (answer.total() != size_t(seen.area()))
        return {};
    const cv::Mat likelihood(seen, CV_32F, const_cast<uchar*>(answer.data));
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(likelihood > Marked, outlines, cv::RETR_LIST, cv::CHAIN_APPROX_SIMPLE);

    std::vector<cv::RotatedRect> lines;
    for (const auto& outline : outlines) {
        const cv::RotatedRect rect = lying(cv::minAreaRect(outline));
        if (std::min(rect.size.width, rect.size.height) < LeastSide ||
            meanInside(likelihood, outline) < LeastLikely)
            continue;
        lines.push_back(scaled(grown(rect), float(picture.cols) / float(seen.width),
                               float(picture.rows) / float(seen.height)));
    }
    return withoutPieces(std::move(lines));
}

} // namespace anteroom
