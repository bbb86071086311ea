#include "scanner/text/line_finder.h"

#include <algorithm>
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
constexpr float LeastSide = 3;      // in pixels of what is seen

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
    return lines;
}

} // namespace anteroom
