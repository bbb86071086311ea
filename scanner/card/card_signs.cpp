#include "scanner/card/card_signs.h"

#include "scanner/card/card_shape.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr double TipMm = 0.72; // along the diagonal, where a round corner ends at 1.32
constexpr double InsideMm = 3.2;
constexpr double OutsideMm = -1.6;
constexpr double PatchMm = 0.3;
constexpr double NoContrast = 14; // levels in all channels

// From millimetres of the card to the picture.
class CardPlane {
public:
    explicit CardPlane(const CardCorners& corners)
    {
        const cv::Point2f millimetres[4] = {{0, 0},
                                            {float(CardWidthMm), 0},
                                            {float(CardWidthMm), float(CardHeightMm)},
                                            {0, float(CardHeightMm)}};
        m_matrix = cv::getPerspectiveTransform(millimetres, corners.data());
    }
    [[nodiscard]] cv::Point2d operator()(double x, double y) const
    {
        const cv::Vec3d at = m_matrix * cv::Vec3d(x, y, 1);
        return {at[0] / at[2], at[1] / at[2]};
    }

private:
    cv::Matx33d m_matrix;
};

cv::Vec3d meanAround(const cv::Mat& frame, const CardPlane& plane, double x, double y)
{
    cv::Vec3d sum(0, 0, 0);
    int count = 0;
    for (int row = -2; row <= 2; ++row)
        for (int column = -2; column <= 2; ++column) {
            const cv::Point2d at = plane(x + column * PatchMm / 2, y + row * PatchMm / 2);
            const int px = int(std::lround(at.x));
            const int py = int(std::lround(at.y));
            if (px < 0 || py < 0 || px >= frame.cols || py >= frame.rows)
                continue;
            sum += cv::Vec3d(frame.at<cv::Vec3b>(py, px));
            ++count;
        }
    return count > 0 ? sum / count : sum;
}

double roundnessOf(const cv::Mat& frame, const CardPlane& plane)
{
    std::array<double, 4> roundness{};
    for (size_t i = 0; i < 4; ++i) {
        const bool right = i == 1 || i == 2;
        const bool low = i >= 2;
        const auto meanAt = [&](double along) {
            const double step = along / std::sqrt(2.0);
            return meanAround(frame, plane, right ? CardWidthMm - step : step,
                              low ? CardHeightMm - step : step);
        };
        const cv::Vec3d tip = meanAt(TipMm);
        const cv::Vec3d inside = meanAt(InsideMm);
        const cv::Vec3d outside = meanAt(OutsideMm);
        const double contrast = cv::norm(inside - outside);
        roundness[i] =
            std::clamp((cv::norm(tip - inside) - cv::norm(tip - outside)) / (contrast + NoContrast),
                       -1.0, 1.0);
    }
    std::sort(roundness.begin(), roundness.end());
    return (roundness[1] + roundness[2] + roundness[3]) / 3;
}

} // namespace

CardSigns signsOf(const cv::Mat& frame, const EdgeMap& edges, double factor,
                  const CardCorners& corners)
{
    const CardPlane plane(corners);
    CardSigns signs;
    signs.roundness = roundnessOf(frame, plane);
    const auto hasEdge = [&](double x, double y) {
        const cv::Point2d at = plane(x, y);
        const int px = int((at.x + 0.5) / factor);
        const int py = int((at.y + 0.5) / factor);
        return px >= 0 && py >= 0 && px < edges.size.width && py < edges.size.height &&
               edges.at[size_t(py) * size_t(edges.size.width) + size_t(px)] >= 0;
    };
    constexpr int Across = 40;
    constexpr int Down = 24;
    int print = 0;
    for (int row = 0; row < Down; ++row)
        for (int column = 0; column < Across; ++column)
            print += hasEdge(5 + (CardWidthMm - 10) * (column + 0.5) / Across,
                             5 + (CardHeightMm - 10) * (row + 0.5) / Down)
                         ? 1
                         : 0;
    signs.print = double(print) / (Across * Down);
    constexpr int Around = 100;
    int rim = 0;
    int outside = 0;
    for (int i = 0; i < Around; ++i) {
        const double share = 0.06 + 0.88 * (i + 0.5) / Around;
        const double x = CardWidthMm * share;
        const double y = CardHeightMm * share;
        for (const double away : {1.5, 2.2, 2.9}) {
            rim += int(hasEdge(x, away)) + int(hasEdge(x, CardHeightMm - away)) +
                   int(hasEdge(away, y)) + int(hasEdge(CardWidthMm - away, y));
            outside += int(hasEdge(x, -away)) + int(hasEdge(x, CardHeightMm + away)) +
                       int(hasEdge(-away, y)) + int(hasEdge(CardWidthMm + away, y));
        }
    }
    signs.rim = rim / (12.0 * Around);
    signs.outside = outside / (12.0 * Around);
    return signs;
}

} // namespace anteroom
