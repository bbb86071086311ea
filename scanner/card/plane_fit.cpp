#include "scanner/card/plane_fit.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

namespace anteroom {

namespace {

struct Unit {
    cv::Point2d middle;
    double scale = 1;

    [[nodiscard]] cv::Point2d of(const cv::Point2d& point) const
    {
        return (point - middle) * scale;
    }
};

// Around 0 and as large as 1, or the equations lose their last digits.
Unit unitOf(const std::vector<cv::Point2d>& points)
{
    Unit unit;
    for (const cv::Point2d& point : points)
        unit.middle += point * (1.0 / double(points.size()));
    double reach = 0;
    for (const cv::Point2d& point : points)
        reach = std::max(reach, cv::norm(point - unit.middle));
    unit.scale = reach > 0 ? 1 / reach : 1;
    return unit;
}

cv::Matx33d matrixOf(const Unit& unit)
{
    return {unit.scale, 0,          -unit.scale * unit.middle.x,
            0,          unit.scale, -unit.scale * unit.middle.y,
            0,          0,          1};
}

} // namespace

std::optional<cv::Matx33d> planeThrough(const std::vector<cv::Point2d>& from,
                                        const std::vector<cv::Point2d>& to,
                                        const std::vector<double>& weights)
{
    if (from.size() < 4 || to.size() != from.size() || weights.size() != from.size())
        return std::nullopt;
    const Unit unitFrom = unitOf(from);
    const Unit unitTo = unitOf(to);
    cv::Matx<double, 8, 8> squares = cv::Matx<double, 8, 8>::zeros();
    cv::Matx<double, 8, 1> right = cv::Matx<double, 8, 1>::zeros();
    for (size_t i = 0; i < from.size(); ++i) {
        const cv::Point2d p = unitFrom.of(from[i]);
        const cv::Point2d q = unitTo.of(to[i]);
        const cv::Matx<double, 8, 1> rows[] = {{p.x, p.y, 1, 0, 0, 0, -p.x * q.x, -p.y * q.x},
                                               {0, 0, 0, p.x, p.y, 1, -p.x * q.y, -p.y * q.y}};
        const double wanted[] = {q.x, q.y};
        for (int row = 0; row < 2; ++row) {
            squares += weights[i] * rows[row] * rows[row].t();
            right += weights[i] * wanted[row] * rows[row];
        }
    }
    cv::Matx<double, 8, 1> h;
    if (!cv::solve(squares, right, h, cv::DECOMP_CHOLESKY))
        return std::nullopt;
    for (const cv::Point2d& point : from) {
        const cv::Point2d p = unitFrom.of(point);
        if (h(6) * p.x + h(7) * p.y + 1 <= 0.05)
            return std::nullopt;
    }
    const cv::Matx33d plane(h(0), h(1), h(2), h(3), h(4), h(5), h(6), h(7), 1);
    return matrixOf(unitTo).inv() * plane * matrixOf(unitFrom);
}

cv::Point2d mapped(const cv::Matx33d& plane, const cv::Point2d& point)
{
    const cv::Vec3d p = plane * cv::Vec3d(point.x, point.y, 1);
    return {p[0] / p[2], p[1] / p[2]};
}

} // namespace anteroom
