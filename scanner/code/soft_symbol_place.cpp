#include "scanner/code/soft_symbol_place.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core.hpp>

namespace anteroom {

namespace {

constexpr int PlaceUnknowns = 8;
constexpr double MostModules = 1.2; // a step, at a corner
constexpr double MostRows = 0.5;
constexpr double Outlier = 3;   // times the usual difference
constexpr int ManyKnown = 1200; // modules; more tell nothing new, so lines are left out
constexpr double Damping = 1e-3;

using Step = cv::Vec<double, PlaceUnknowns>;

// How a sample at x, y (both −1 to 1 over the symbol) moves with each unknown; first across, then
// down.
std::array<std::array<double, PlaceUnknowns>, 2> movement(double x, double y)
{
    return {{{1, x, y, 0, 0, 0, -x * x, -x * y}, {0, 0, 0, 1, x, y, -x * y, -y * y}}};
}

double usualDifference(const cv::Mat1f& difference, const cv::Mat1b& known)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < difference.rows; ++y)
        for (int x = 0; x < difference.cols; ++x)
            if (known(y / SymbolSamples::Down, x / SymbolSamples::Across)) {
                sum += std::abs(double(difference(y, x)));
                ++count;
            }
    return 1.25 * sum / std::max(1, count);
}

} // namespace

SymbolPlace nudgedPlace(const SymbolPlace& place, const Pdf417Shape& shape, const cv::Mat1f& seen,
                        const cv::Mat1f& predicted, const cv::Mat1b& known)
{
    const cv::Mat1f difference = lessBy(seen, predicted);
    const double most = Outlier * std::max(0.5, usualDifference(difference, known));
    const double halfModules = shape.modules() / 2.0;
    const double halfRows = shape.rows / 2.0;
    cv::Matx<double, PlaceUnknowns, PlaceUnknowns> normal =
        cv::Matx<double, PlaceUnknowns, PlaceUnknowns>::zeros();
    Step right = Step::all(0);
    constexpr int SideMargin = SymbolSamples::Across * (SymbolSamples::MarginModules - 1);
    constexpr int TopMargin = SymbolSamples::Down * SymbolSamples::MarginRows;
    const int stride = 1 + cv::countNonZero(known) / ManyKnown;
    for (int j = TopMargin; j < seen.rows - TopMargin; j += stride) {
        const double v = (j + 0.5) / SymbolSamples::Down - SymbolSamples::MarginRows;
        for (int i = SideMargin; i < seen.cols - SideMargin; ++i) {
            if (!known(j / SymbolSamples::Down, i / SymbolSamples::Across))
                continue;
            const double u = (i + 0.5) / SymbolSamples::Across - SymbolSamples::MarginModules;
            // Grey levels a half symbol.
            const double acrossSlope = double(predicted(j, i + 1) - predicted(j, i - 1)) / 2 *
                                       SymbolSamples::Across * halfModules;
            const double downSlope = double(predicted(j + 1, i) - predicted(j - 1, i)) / 2 *
                                     SymbolSamples::Down * halfRows;
            const auto moves = movement(u / halfModules - 1, v / halfRows - 1);
            std::array<double, PlaceUnknowns> slopes;
            for (size_t k = 0; k < PlaceUnknowns; ++k)
                slopes[k] = acrossSlope * moves[0][k] + downSlope * moves[1][k];
            const double off = std::clamp(double(difference(j, i)), -most, most);
            for (int a = 0; a < PlaceUnknowns; ++a) {
                right[a] -= slopes[size_t(a)] * off;
                for (int b = a; b < PlaceUnknowns; ++b)
                    normal(a, b) += slopes[size_t(a)] * slopes[size_t(b)];
            }
        }
    }
    for (int a = 0; a < PlaceUnknowns; ++a) {
        for (int b = 0; b < a; ++b)
            normal(a, b) = normal(b, a);
        normal(a, a) *= 1 + Damping;
        normal(a, a) += 1e-9;
    }
    Step step;
    if (!cv::solve(normal, right, step, cv::DECOMP_CHOLESKY))
        return place;
    double largest = 1;
    for (const double x : {-1.0, 1.0})
        for (const double y : {-1.0, 1.0}) {
            const auto moves = movement(x, y);
            double across = 0;
            double down = 0;
            for (size_t k = 0; k < PlaceUnknowns; ++k) {
                across += moves[0][k] * step[int(k)];
                down += moves[1][k] * step[int(k)];
            }
            largest = std::max({largest, std::abs(across) * halfModules / MostModules,
                                std::abs(down) * halfRows / MostRows});
        }
    step *= 1 / largest;
    const cv::Matx33d moved(1 + step[1], step[2], step[0], step[4], 1 + step[5], step[3], step[6],
                            step[7], 1);
    const cv::Matx33d toHalves(1 / halfModules, 0, -1, 0, 1 / halfRows, -1, 0, 0, 1);
    return place * (toHalves.inv() * moved * toHalves);
}

} // namespace anteroom
