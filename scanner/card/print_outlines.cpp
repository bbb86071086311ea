#include "scanner/card/print_outlines.h"

#include "scanner/card/card_shape.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr size_t MostOutlines = 2;
constexpr size_t MostLines = 400;
constexpr size_t LeastLines = 4;      // of a card's print
constexpr double SameDirection = 8;   // degrees
constexpr double LineGap = 3.5;       // heights of the print between two lines of one card
constexpr float LeastLong = 1.8F;     // heights; less are spots of a pattern
constexpr float LikeSize = 3.5F;      // of two lines of one card
constexpr double SearchMargin = 0.5;  // of the print's longer side, around it
constexpr double InsideShare = 0.85;  // of the lines whose middles a card's outline holds
constexpr double MostRoom = 4.5;      // of the print's area in its card's
constexpr float PrintMargin = 0.07F;  // of a card's width, where nothing else tells its sides
constexpr double ByPrintAlone = 0.05; // likely

// Of the letters' feet, from -45 to 135: a line is longer than it is high, also one that stands.
double directionOf(const cv::RotatedRect& line)
{
    double angle = double(line.angle);
    if (line.size.width < line.size.height)
        angle += 90;
    return angle;
}

double betweenDirections(double a, double b)
{
    const double apart = std::fmod(std::abs(a - b), 180);
    return std::min(apart, 180 - apart);
}

float heightOf(const cv::RotatedRect& line)
{
    return std::min(line.size.width, line.size.height);
}

bool areOfOneCard(const cv::RotatedRect& a, const cv::RotatedRect& b)
{
    const float lower = std::min(heightOf(a), heightOf(b));
    const float higher = std::max(heightOf(a), heightOf(b));
    if (higher > LikeSize * lower ||
        betweenDirections(directionOf(a), directionOf(b)) > SameDirection)
        return false;
    const auto wide = float(LineGap) * higher;
    const cv::RotatedRect reach(a.center, {a.size.width + wide, a.size.height + wide}, a.angle);
    std::vector<cv::Point2f> shared;
    return cv::rotatedRectangleIntersection(reach, b, shared) != cv::INTERSECT_NONE;
}

using Cluster = std::vector<cv::RotatedRect>;

double lengthOf(const Cluster& lines)
{
    return std::accumulate(lines.begin(), lines.end(), 0.0, [](double sum, const auto& line) {
        return sum + double(std::max(line.size.width, line.size.height));
    });
}

// Lines of one direction that stand close to each other; the most print first.
std::vector<Cluster> clustersOf(std::vector<cv::RotatedRect> left)
{
    std::vector<Cluster> clusters;
    while (!left.empty()) {
        Cluster cluster{left.back()};
        left.pop_back();
        for (size_t i = 0; i < cluster.size(); ++i) {
            const auto rest =
                std::stable_partition(left.begin(), left.end(), [&](const cv::RotatedRect& line) {
                    return !areOfOneCard(cluster[i], line);
                });
            const std::vector<cv::RotatedRect> near(rest, left.end());
            left.erase(rest, left.end());
            cluster.insert(cluster.end(), near.begin(), near.end());
        }
        if (cluster.size() >= LeastLines)
            clusters.push_back(std::move(cluster));
    }
    std::ranges::stable_sort(clusters, std::ranges::greater(), lengthOf);
    return clusters;
}

double middleDirection(const Cluster& lines)
{
    std::vector<double> directions;
    for (const cv::RotatedRect& line : lines)
        directions.push_back(directionOf(line));
    const auto middle = directions.begin() + std::ptrdiff_t(directions.size() / 2);
    std::nth_element(directions.begin(), middle, directions.end());
    return *middle;
}

// Around the lines, along their direction.
cv::RotatedRect frameOf(const Cluster& lines)
{
    const double direction = middleDirection(lines) * CV_PI / 180;
    const cv::Point2f along(float(std::cos(direction)), float(std::sin(direction)));
    const cv::Point2f down(-along.y, along.x);
    float left = 1e9F;
    float right = -1e9F;
    float top = 1e9F;
    float bottom = -1e9F;
    for (const cv::RotatedRect& line : lines) {
        std::array<cv::Point2f, 4> corners;
        line.points(corners.data());
        for (const cv::Point2f& corner : corners) {
            left = std::min(left, corner.dot(along));
            right = std::max(right, corner.dot(along));
            top = std::min(top, corner.dot(down));
            bottom = std::max(bottom, corner.dot(down));
        }
    }
    return {along * ((left + right) / 2) + down * ((top + bottom) / 2),
            {right - left, bottom - top},
            float(direction * 180 / CV_PI)};
}

CardCorners shifted(CardCorners corners, const cv::Point2f& by)
{
    for (cv::Point2f& corner : corners)
        corner += by;
    return corners;
}

bool holds(const CardCorners& corners, const Cluster& lines)
{
    const auto inside = std::ranges::count_if(lines, [&](const cv::RotatedRect& line) {
        return cv::pointPolygonTest(corners, line.center, false) > 0;
    });
    return double(inside) >= InsideShare * double(lines.size());
}

// The outline around the lines whose sides are found near them.
std::optional<FoundCard> byItsSides(const cv::Mat& picture, const Cluster& lines,
                                    const cv::RotatedRect& frame)
{
    const float margin = float(SearchMargin) * 2 * std::max(frame.size.width, frame.size.height);
    const cv::RotatedRect wide(
        frame.center, {frame.size.width + margin, frame.size.height + margin}, frame.angle);
    const cv::Rect region = wide.boundingRect() & cv::Rect({}, picture.size());
    const cv::Point2f corner(region.tl());
    for (const FoundCard& found : findCardAndNext(picture(region))) {
        const CardCorners corners = shifted(found.corners, corner);
        if (holds(corners, lines) && areaOf(corners) < MostRoom * double(frame.size.area()))
            return FoundCard{corners, found.likely};
    }
    return std::nullopt;
}

// The print's own frame with a card's margins and proportions.
FoundCard byPrint(const cv::RotatedRect& frame)
{
    constexpr auto Ratio = float(CardWidthMm / CardHeightMm);
    const float width = std::max(frame.size.width, frame.size.height * Ratio);
    const float margin = 2 * PrintMargin * width;
    const cv::RotatedRect card(frame.center, {width + margin, width / Ratio + margin / Ratio},
                               frame.angle);
    std::array<cv::Point2f, 4> points; // bottom left, top left, top right, bottom right
    card.points(points.data());
    return {{points[1], points[2], points[3], points[0]}, ByPrintAlone};
}

} // namespace

std::vector<FoundCard> outlinesAroundPrint(const cv::Mat& picture,
                                           const std::vector<cv::RotatedRect>& lines)
{
    std::vector<FoundCard> outlines;
    std::vector<cv::RotatedRect> words;
    std::ranges::copy_if(lines, std::back_inserter(words), [](const cv::RotatedRect& line) {
        return std::max(line.size.width, line.size.height) > LeastLong * heightOf(line);
    });
    if (words.size() > MostLines)
        return outlines;
    for (const Cluster& cluster : clustersOf(std::move(words))) {
        if (outlines.size() == MostOutlines)
            break;
        const cv::RotatedRect frame = frameOf(cluster);
        outlines.push_back(byItsSides(picture, cluster, frame).value_or(byPrint(frame)));
    }
    return outlines;
}

} // namespace anteroom
