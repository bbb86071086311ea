#include "scanner/code/square_straightener.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace anteroom {

namespace {

constexpr int WorkingSide = 400;     // the blob is looked for at about this size
constexpr double JoinedShare = 0.04; // of the side: gaps that are closed, a few modules wide
constexpr double LeastShare = 0.15;  // of the crop that a symbol covers

using Polygon = std::vector<cv::Point2d>;

// A table's edge or a card's, which would be joined to the symbol.
void withoutWhatTouchesTheEdge(cv::Mat& dark)
{
    for (int x = 0; x < dark.cols; ++x)
        for (const int y : {0, dark.rows - 1})
            if (dark.at<uchar>(y, x) != 0)
                cv::floodFill(dark, {x, y}, 0);
    for (int y = 0; y < dark.rows; ++y)
        for (const int x : {0, dark.cols - 1})
            if (dark.at<uchar>(y, x) != 0)
                cv::floodFill(dark, {x, y}, 0);
}

// Dark that hangs together around the middle.
cv::Mat blobInTheMiddle(const cv::Mat& gray)
{
    const int side = std::min(gray.cols, gray.rows);
    cv::Mat dark;
    cv::adaptiveThreshold(gray, dark, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY_INV,
                          side / 4 | 1, 8);
    withoutWhatTouchesTheEdge(dark);
    const int gap = std::max(3, int(side * JoinedShare) | 1);
    cv::Mat joined;
    cv::morphologyEx(dark, joined, cv::MORPH_CLOSE, cv::Mat::ones(gap, gap, CV_8U));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(joined, labels, stats, centres, 8);
    int largest = 0;
    for (int label = 1; label < count; ++label)
        if (largest == 0 ||
            stats.at<int>(label, cv::CC_STAT_AREA) > stats.at<int>(largest, cv::CC_STAT_AREA))
            largest = label;
    if (largest == 0 ||
        stats.at<int>(largest, cv::CC_STAT_AREA) < LeastShare * double(gray.total()))
        return {};
    return (labels == largest) & dark;
}

cv::Point2d meeting(const cv::Point2d& a, const cv::Point2d& b, const cv::Point2d& c,
                    const cv::Point2d& d)
{
    const cv::Point2d ab = b - a;
    const cv::Point2d cd = d - c;
    const double across = ab.cross(cd);
    return a + ab * ((c - a).cross(cd) / across);
}

// What a hull gains when its side from `at` is left out and the two beside it are drawn out until
// they meet; nothing when they don't.
std::optional<double> gainWithout(const Polygon& hull, size_t at, cv::Point2d& corner)
{
    const size_t size = hull.size();
    const cv::Point2d& before = hull[(at + size - 1) % size];
    const cv::Point2d& from = hull[at];
    const cv::Point2d& to = hull[(at + 1) % size];
    const cv::Point2d& after = hull[(at + 2) % size];
    const double turn = (from - before).cross(after - to);
    if (turn <= 1e-9)
        return std::nullopt;
    corner = meeting(before, from, to, after);
    return std::abs((to - from).cross(corner - from)) / 2;
}

// The sides whose loss costs least go, until four are left.
Polygon fourSides(Polygon hull)
{
    while (hull.size() > 4) {
        std::optional<size_t> cheapest;
        double least = 0;
        cv::Point2d corner;
        for (size_t at = 0; at < hull.size(); ++at) {
            cv::Point2d meets;
            const auto gain = gainWithout(hull, at, meets);
            if (gain && (!cheapest || *gain < least)) {
                cheapest = at;
                least = *gain;
                corner = meets;
            }
        }
        if (!cheapest)
            return {};
        hull[*cheapest] = corner;
        hull.erase(hull.begin() + std::ptrdiff_t((*cheapest + 1) % hull.size()));
    }
    return hull;
}

} // namespace

std::optional<PictureView> straightSquare(const cv::Mat& crop)
{
    const double scale = double(WorkingSide) / std::max(crop.cols, crop.rows);
    const PictureView working = scaledBy(crop, scale);
    const cv::Mat blob = blobInTheMiddle(working.pixels);
    if (blob.empty())
        return std::nullopt;
    std::vector<cv::Point> points;
    cv::findNonZero(blob, points);
    std::vector<cv::Point> outline;
    cv::convexHull(points, outline, true);
    Polygon hull(outline.begin(), outline.end());
    if (cv::contourArea(outline, true) < 0)
        std::reverse(hull.begin(), hull.end());
    const Polygon sides = fourSides(std::move(hull));
    if (sides.size() != 4)
        return std::nullopt;

    cv::Point2f from[4];
    for (size_t i = 0; i < 4; ++i)
        from[i] = cv::Point2f(float(StraightMargin + (i == 1 || i == 2 ? StraightSide : 0)),
                              float(StraightMargin + (i >= 2 ? StraightSide : 0)));
    cv::Point2f to[4];
    for (size_t i = 0; i < 4; ++i)
        to[i] = cv::Point2f(sides[i]);
    PictureView straight;
    straight.toPicture = cv::Matx33d(cv::Mat(cv::getPerspectiveTransform(from, to)));
    straight = then(working, straight);
    const int side = StraightSide + 2 * StraightMargin;
    cv::warpPerspective(crop, straight.pixels, straight.toPicture, {side, side},
                        cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return straight;
}

} // namespace anteroom
