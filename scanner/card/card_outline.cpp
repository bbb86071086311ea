#include "scanner/card/card_outline.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr double LeastShare = 0.03;   // of the frame
constexpr double LargestShare = 0.95; // the frame's own edge is no card
constexpr double LeastProportion = 1.2;
constexpr double LargestProportion = 2.1;
constexpr double LeastFilled = 0.82; // of its box, for what has four sides

double proportionOf(const cv::RotatedRect& box)
{
    const auto longer = double(std::max(box.size.width, box.size.height));
    const auto shorter = double(std::min(box.size.width, box.size.height));
    return longer / std::max(1.0, shorter);
}

// Edges of every strength at once would join the card with the desk, so one split by Otsu decides
// what is an edge at all.
cv::Mat edgesOf(const cv::Mat& gray)
{
    cv::Mat smooth;
    cv::GaussianBlur(gray, smooth, {5, 5}, 0);
    cv::Mat split;
    const double level = cv::threshold(smooth, split, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::Mat edges;
    cv::Canny(smooth, edges, std::max(12.0, level * 0.25), std::max(30.0, level * 0.6));
    cv::dilate(edges, edges, cv::Mat::ones(3, 3, CV_8U));
    return edges;
}

} // namespace

std::optional<cv::RotatedRect> findCardOutline(const cv::Mat& gray)
{
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(edgesOf(gray), contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    const double frame = double(gray.total());
    std::optional<cv::RotatedRect> best;
    for (const std::vector<cv::Point>& contour : contours) {
        std::vector<cv::Point> hull;
        cv::convexHull(contour, hull);
        const double area = cv::contourArea(hull);
        if (area < LeastShare * frame || area > LargestShare * frame)
            continue;
        const cv::RotatedRect box = cv::minAreaRect(hull);
        const double proportion = proportionOf(box);
        const bool isCard = proportion >= LeastProportion && proportion <= LargestProportion &&
                            area >= LeastFilled * double(box.size.area());
        if (isCard && (!best || box.size.area() > best->size.area()))
            best = box;
    }
    return best;
}

} // namespace anteroom
