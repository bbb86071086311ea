#include "scanner/card/zone_print.h"

#include "scanner/card/growing_grid.h"
#include "scanner/card/level_band.h"
#include "scanner/card/ocr_b.h"

#include <algorithm>
#include <array>
#include <opencv2/core.hpp>

namespace anteroom {

namespace {

constexpr double Blurs[] = {0.7, 1.3, 2.0};
// Of print in a grid: zones have 0.19 at least in hard pictures, other print and desks 0.16.
constexpr double LeastContrast = 0.12;
constexpr double LeastLikeness = 0.55;
constexpr double SurelyFrom = 0.8;  // likeness of a seed that need not be compared
constexpr int MoreLines = 2;        // looked at above and below a grid
constexpr int MoreLetters = 20;     // and before and behind
constexpr double PrintedFrom = 0.5; // likeness, or part of the usual contrast, of a letter

// The grid cut out where a zone's lines and letters are among what is printed around.
std::optional<ZoneGrid> cutOut(const cv::Mat& gray, const ZoneGrid& grid, const cv::Mat& looks)
{
    const ZonePrint wide{grid.print.lines + 2 * MoreLines, grid.print.letters + 2 * MoreLetters};
    const ZoneFit fit = fitOf(gray, shifted(grid, wide, -MoreLetters, -MoreLines), looks, 1);
    std::vector<double> contrasts = fit.contrasts;
    std::ranges::sort(contrasts, std::greater());
    // Of those places that are printed for certain.
    const double contrast = contrasts[size_t(grid.print.letters) / 2];
    std::vector<std::vector<double>> sums(size_t(wide.lines),
                                          std::vector<double>(size_t(wide.letters) + 1));
    for (int line = 0; line < wide.lines; ++line) {
        for (int i = 0; i < wide.letters; ++i) {
            const size_t place = size_t(line * wide.letters + i);
            const double likeness = fit.likenesses[place];
            const double printed =
                std::min({1.0, likeness, fit.contrasts[place] / std::max(1.0, contrast)});
            sums[size_t(line)][size_t(i) + 1] =
                sums[size_t(line)][size_t(i)] + printed - PrintedFrom;
        }
    }
    double best = 0;
    std::optional<ZoneGrid> cut;
    for (const ZonePrint print : ZonePrints) {
        for (int line = 0; line + print.lines <= wide.lines; ++line) {
            for (int i = 0; i + print.letters <= wide.letters; ++i) {
                double sum = 0;
                for (int k = line; k < line + print.lines; ++k)
                    sum += sums[size_t(k)][size_t(i + print.letters)] - sums[size_t(k)][size_t(i)];
                if (sum <= best)
                    continue;
                best = sum;
                cut = shifted(grid, print, i - MoreLetters, line - MoreLines);
            }
        }
    }
    return cut;
}

std::optional<ZoneFit> fitIn(const LevelBand& level, const std::array<cv::Mat, 3>& looks)
{
    const cv::Mat ink = inkOf(level.gray, int(BandLength / 36));
    ZoneSeed seed;
    const std::vector<ZoneGrid> roughGrids = zoneGridsIn(ink, level.band);
    if (roughGrids.empty() || roughGrids.front().contrast < LeastContrast)
        return std::nullopt;
    for (const ZoneGrid& rough : roughGrids) {
        for (const ZoneGrid& way : {rough, turned(rough)}) {
            ZoneSeed other = seedOf(fitOf(level.gray, way, looks[1], 3));
            if (other.likeness > seed.likeness)
                seed = std::move(other);
        }
        if (seed.likeness > SurelyFrom)
            break;
    }
    if (seed.likeness < LeastLikeness)
        return std::nullopt;
    const auto grid = cutOut(level.gray, grownFrom(seed, level.gray, looks[1]), looks[1]);
    if (!grid)
        return std::nullopt;
    ZoneFit fit = settledFit(level.gray, *grid, looks[1]);
    for (const cv::Mat& blurred : looks) {
        ZoneFit other = fitOf(level.gray, fit.grid, blurred, 1);
        if (other.likeness > fit.likeness)
            fit = std::move(other);
    }
    return fit.likeness < LeastLikeness ? std::nullopt : std::optional(std::move(fit));
}

} // namespace

std::optional<ZoneLooks> zoneLooksIn(const cv::Mat& frame, const cv::RotatedRect& band)
{
    static const std::array<cv::Mat, 3> looks{ocrBLooks(Blurs[0]), ocrBLooks(Blurs[1]),
                                              ocrBLooks(Blurs[2])};
    const LevelBand level = levelBand(frame, band);
    auto fit = level.gray.empty() ? std::nullopt : fitIn(level, looks);
    if (!fit)
        return std::nullopt;
    fit->grid.toPicture = level.toFrame * fit->grid.toPicture;
    return ZoneLooks{fit->grid, fit->likeness, std::move(fit->lines)};
}

} // namespace anteroom
