#include "scanner/card/card_shape.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace anteroom {

namespace {

// Focal lengths of phones, webcams and document cameras, in longer sides of the picture.
constexpr std::array<double, 5> FocalLengths{0.7, 0.95, 1.3, 1.9, 4.0};
constexpr double UsualRatioError = 0.05; // of the sides' logarithm
constexpr double UsualAngleError = 0.05; // radians off the right angle

cv::Vec3d through(const cv::Vec3d& column, double focal)
{
    return {column[0] / focal, column[1] / focal, column[2]};
}

} // namespace

// The homography of a unit square to the corners (P. Heckbert, 1989) has the card's two axes in its
// first columns. Seen through the right lens they are as long as the card's sides and at a right
// angle.
CardPose poseOf(const CardCorners& corners, cv::Size frame)
{
    std::array<cv::Point2d, 4> p;
    for (size_t i = 0; i < 4; ++i)
        p[i] = cv::Point2d(corners[i]) - cv::Point2d(frame.width / 2.0, frame.height / 2.0);
    const cv::Point2d right = p[1] - p[2];
    const cv::Point2d down = p[3] - p[2];
    const cv::Point2d skew = p[0] - p[1] + p[2] - p[3];
    const double whole = right.cross(down);
    if (std::abs(whole) < 1e-9)
        return {1e3, 90};
    const double g = skew.cross(down) / whole;
    const double h = right.cross(skew) / whole;
    const cv::Point2d u = p[1] - p[0] + g * p[1];
    const cv::Point2d v = p[3] - p[0] + h * p[3];
    const double longer = std::max(frame.width, frame.height);
    CardPose best{1e3, 90};
    for (const double focal : FocalLengths) {
        const cv::Vec3d a = through({u.x, u.y, g}, focal * longer);
        const cv::Vec3d b = through({v.x, v.y, h}, focal * longer);
        const double lengths = cv::norm(a) * cv::norm(b);
        if (lengths <= 0)
            continue;
        const double ratio =
            std::log(cv::norm(a) / cv::norm(b) * (CardHeightMm / CardWidthMm)) / UsualRatioError;
        const double angle = a.dot(b) / lengths / UsualAngleError;
        const double misfit = std::hypot(ratio, angle);
        if (misfit >= best.misfit)
            continue;
        const cv::Vec3d normal = a.cross(b);
        best = {misfit,
                std::acos(std::min(1.0, std::abs(normal[2]) / cv::norm(normal))) * 180 / CV_PI};
    }
    return best;
}

bool isConvex(const CardCorners& corners)
{
    for (size_t i = 0; i < 4; ++i) {
        const cv::Point2f side = corners[(i + 1) % 4] - corners[i];
        const cv::Point2f next = corners[(i + 2) % 4] - corners[(i + 1) % 4];
        if (side.cross(next) <= 0)
            return false;
    }
    return true;
}

double areaOf(const CardCorners& corners)
{
    return std::abs(double((corners[2] - corners[0]).cross(corners[3] - corners[1]))) / 2;
}

bool liesIn(const CardCorners& inner, const CardCorners& outer, double beyond)
{
    const std::vector<cv::Point2f> outline(outer.begin(), outer.end());
    return std::ranges::all_of(inner, [&](const cv::Point2f& corner) {
        return cv::pointPolygonTest(outline, corner, true) > -beyond;
    });
}

double overlapOf(const CardCorners& a, const CardCorners& b)
{
    std::vector<cv::Point2f> both;
    const double common =
        cv::intersectConvexConvex(std::vector<cv::Point2f>(a.begin(), a.end()),
                                  std::vector<cv::Point2f>(b.begin(), b.end()), both);
    const double either = areaOf(a) + areaOf(b) - common;
    return either > 0 ? common / either : 0;
}

} // namespace anteroom
