#include "scanner/card/zone_fit.h"

#include "scanner/card/ocr_b.h"
#include "scanner/card/plane_fit.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr int Margin = 8; // of the straight print, in which letters may lie displaced

// The grid moved to where the letters are; places that say something else than most count little.
std::optional<ZoneGrid> settled(const ZoneFit& fit)
{
    const auto [lines, letters] = fit.grid.print;
    std::vector<cv::Point2d> from, to;
    for (int line = 0; line < lines; ++line) {
        for (int i = 0; i < letters; ++i) {
            const cv::Point2d middle(i + 0.5, line + 0.5);
            from.push_back(middle);
            to.push_back(middle + fit.shifts[size_t(line * letters + i)]);
        }
    }
    std::vector<double> weights = fit.weights;
    std::optional<cv::Matx33d> change;
    for (int round = 0; round < 3; ++round) {
        change = planeThrough(from, to, weights);
        if (!change)
            return std::nullopt;
        for (size_t i = 0; i < from.size(); ++i) {
            const double off = cv::norm(mapped(*change, from[i]) - to[i]) * OcrBWidth;
            weights[i] = fit.weights[i] / (1 + off * off);
        }
    }
    return ZoneGrid{fit.grid.print, fit.grid.toPicture * *change, fit.grid.contrast};
}

} // namespace

ZoneFit fitOf(const cv::Mat& gray, const ZoneGrid& grid, const cv::Mat& looks, int around)
{
    const auto [lines, letters] = grid.print;
    const double step = ZoneLineStep * OcrBWidth;
    const cv::Size size(letters * OcrBWidth + 2 * Margin,
                        int(std::ceil(lines * step)) + 2 * Margin);
    const cv::Matx33d toGrid(1.0 / OcrBWidth, 0, (0.5 - Margin) / OcrBWidth, 0, 1 / step,
                             (0.5 - Margin) / step, 0, 0, 1);
    cv::Mat straight;
    cv::warpPerspective(gray, straight, grid.toPicture * toGrid, size,
                        cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    ZoneFit fit;
    fit.grid = grid;
    const int side = 2 * around + 1;
    cv::Mat patches(side * side, OcrBWidth * OcrBHeight, CV_32F);
    std::vector<double> lengths(size_t(side * side));
    cv::Mat likeness;
    double sum = 0;
    for (int line = 0; line < lines; ++line) {
        cv::Mat& row = fit.lines.emplace_back(letters, looks.rows, CV_32F);
        for (int i = 0; i < letters; ++i) {
            const int left = Margin + i * OcrBWidth;
            const int top = int(std::lround(Margin + (line + 0.5) * step - OcrBHeight / 2.0));
            for (int dy = -around; dy <= around; ++dy) {
                for (int dx = -around; dx <= around; ++dx) {
                    cv::Mat patch = patches.row((dy + around) * side + dx + around);
                    const cv::Rect place(std::clamp(left + dx, 0, size.width - OcrBWidth),
                                         std::clamp(top + dy, 0, size.height - OcrBHeight),
                                         OcrBWidth, OcrBHeight);
                    straight(place).copyTo(cv::Mat(OcrBHeight, OcrBWidth, CV_32F, patch.data));
                    patch -= cv::mean(patch)[0];
                    const double length = cv::norm(patch);
                    lengths[size_t((dy + around) * side + dx + around)] = length;
                    patch /= -std::max(1.0, length); // ink is dark
                }
            }
            cv::gemm(patches, looks, 1, {}, 0, likeness, cv::GEMM_2_T);
            cv::reduce(likeness, row.row(i), 0, cv::REDUCE_MAX);
            double best = 0;
            cv::Point at;
            cv::minMaxLoc(likeness, nullptr, &best, nullptr, &at);
            sum += best;
            fit.shifts.emplace_back(double(at.y % side - around) / OcrBWidth,
                                    double(at.y / side - around) / step);
            fit.weights.push_back(std::max(0.0, best - 0.4));
            fit.contrasts.push_back(best * lengths[size_t(at.y)]);
            fit.likenesses.push_back(best);
            fit.places.push_back(
                mapped(grid.toPicture, cv::Point2d(i + 0.5, line + 0.5) + fit.shifts.back()));
        }
    }
    fit.likeness = sum / (lines * letters);
    return fit;
}

ZoneFit settledFit(const cv::Mat& gray, const ZoneGrid& rough, const cv::Mat& looks)
{
    ZoneFit fit = fitOf(gray, rough, looks, 2);
    if (const auto grid = settled(fit))
        fit = fitOf(gray, *grid, looks, 2);
    return fit;
}

ZoneGrid turned(const ZoneGrid& grid)
{
    const cv::Matx33d turn(-1, 0, grid.print.letters, 0, -1, grid.print.lines, 0, 0, 1);
    return {grid.print, grid.toPicture * turn, grid.contrast};
}

ZoneGrid shifted(const ZoneGrid& grid, ZonePrint print, double letters, double lines)
{
    const cv::Matx33d shift(1, 0, letters, 0, 1, lines, 0, 0, 1);
    return {print, grid.toPicture * shift, grid.contrast};
}

} // namespace anteroom
