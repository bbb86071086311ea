#include "scanner/card/card_regions.h"

#include "scanner/card/card_shape.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr int SeedStep = 12;         // pixels between the places from which areas grow
constexpr double StepLevels = 5;     // by which neighbours of one area may differ
constexpr double LeastShare = 0.04;  // of the picture, with what lies in its box
constexpr double MostShare = 0.9;    // the desk reaches from end to end
constexpr double LeastFilled = 0.85; // of the area's hull: print leaves holes, fingers a bay
constexpr double Rough = 0.015;      // of the hull's length, by which a side may be bent
constexpr double NearSide = 2.5;     // pixels
constexpr double MostRegionMisfit = 4.5;
constexpr uchar Growing = 2; // marks in the mask
constexpr uchar Grown = 1;

using Outline = std::vector<cv::Point>;

Outline outlineOf(const cv::Mat& area)
{
    std::vector<Outline> outlines;
    cv::findContours(area, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    const auto longest = std::ranges::max_element(
        outlines, {}, [](const Outline& outline) { return cv::contourArea(outline); });
    return longest == outlines.end() ? Outline() : *longest;
}

// Where the four longest sides of a hull meet. Round corners are its short sides.
std::optional<CardCorners> cornersOf(const Outline& hull)
{
    Outline sides;
    cv::approxPolyDP(hull, sides, Rough * cv::arcLength(hull, true), true);
    if (sides.size() < 4)
        return std::nullopt;
    const auto lengthOf = [&sides](size_t i) {
        return cv::norm(sides[(i + 1) % sides.size()] - sides[i]);
    };
    std::vector<size_t> longest(sides.size());
    for (size_t i = 0; i < longest.size(); ++i)
        longest[i] = i;
    std::ranges::sort(longest, std::ranges::greater(), lengthOf);
    longest.resize(4);
    std::ranges::sort(longest);
    CardCorners corners;
    for (size_t i = 0; i < 4; ++i) {
        const cv::Point2f a = sides[longest[i]];
        const cv::Point2f b = sides[longest[(i + 1) % 4]];
        const cv::Point2f alongA = cv::Point2f(sides[(longest[i] + 1) % sides.size()]) - a;
        const cv::Point2f alongB =
            cv::Point2f(sides[(longest[(i + 1) % 4] + 1) % sides.size()]) - b;
        const auto sine = float(alongA.cross(alongB));
        if (std::abs(sine) < 0.5F * float(cv::norm(alongA) * cv::norm(alongB)))
            return std::nullopt;
        corners[i] = a + alongA * (float((b - a).cross(alongB)) / sine);
    }
    return corners;
}

double supportOf(const Outline& outline, const cv::Point2f& from, const cv::Point2f& to)
{
    constexpr int Stretches = 40;
    std::array<bool, Stretches> isEnd{};
    const cv::Point2f along = to - from;
    const double length = cv::norm(along);
    for (const cv::Point& point : outline) {
        const cv::Point2f at = cv::Point2f(point) - from;
        const double place = at.dot(along) / (length * length);
        if (place >= 0 && place < 1 && std::abs(at.cross(along)) / length < NearSide)
            isEnd[size_t(place * Stretches)] = true;
    }
    return double(std::ranges::count(isEnd, true)) / Stretches;
}

std::optional<CardQuad> quadOf(const Outline& outline, cv::Size size)
{
    Outline hull;
    cv::convexHull(outline, hull);
    if (cv::contourArea(outline) < LeastFilled * cv::contourArea(hull))
        return std::nullopt;
    const auto corners = cornersOf(hull);
    if (!corners)
        return std::nullopt;
    auto quad = cardQuadOf(*corners, size, MostRegionMisfit);
    if (!quad)
        return std::nullopt;
    quad->region = true;
    quad->weakest = 1;
    for (size_t i = 0; i < 4; ++i) {
        const double support = supportOf(outline, quad->corners[i], quad->corners[(i + 1) % 4]);
        quad->support += support / 4;
        quad->weakest = std::min(quad->weakest, support);
    }
    return quad;
}

} // namespace

std::vector<CardQuad> regionQuadsOf(const cv::Mat& small)
{
    cv::Mat smooth;
    cv::GaussianBlur(small, smooth, {}, 1.0);
    // With a rim of one pixel, as floodFill wants it.
    cv::Mat areas = cv::Mat::zeros(small.rows + 2, small.cols + 2, CV_8UC1);
    const cv::Scalar step = cv::Scalar::all(StepLevels);
    constexpr int Flags = 4 | cv::FLOODFILL_MASK_ONLY | (Growing << 8);
    const double least = LeastShare * double(small.total());
    const double most = MostShare * double(small.total());
    std::vector<CardQuad> quads;
    for (int y = SeedStep / 2; y < small.rows; y += SeedStep)
        for (int x = SeedStep / 2; x < small.cols; x += SeedStep) {
            if (areas.at<uchar>(y + 1, x + 1) != 0)
                continue;
            cv::Rect around;
            cv::floodFill(smooth, areas, {x, y}, {}, &around, step, step, Flags);
            cv::Mat area = areas(around + cv::Point(1, 1));
            const cv::Mat grown = area == Growing;
            area.setTo(Grown, grown);
            if (around.area() < least || around.area() > most)
                continue;
            Outline outline = outlineOf(grown);
            for (cv::Point& point : outline)
                point += around.tl();
            if (const auto quad = quadOf(outline, small.size()))
                quads.push_back(*quad);
        }
    return quads;
}

} // namespace anteroom
