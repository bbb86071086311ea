#include "scanner/card/print_slope.h"

#include "scanner/card/plane_fit.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <cmath>

namespace anteroom {

namespace {

constexpr double NearlyLevel = 0.03; // 1.7 degrees: less may be the lines' own
constexpr size_t FewestLines = 6;
constexpr double MostSpread = 0.012; // of the lines' own slopes
constexpr double OtherLine = 0.01;   // off all others: of a logo, of a finger's edge
constexpr double SpreadOfRows = 110; // pixels: lines of one row say nothing of the next ones
constexpr int Rounds = 4;

struct SlopeFit {
    double middle = 0; // of the card
    double more = 0;   // a pixel further down
    double spread = 0;
    size_t lines = 0;

    [[nodiscard]] double at(double y) const { return middle + more * y; }
};

// The least weighted squares over the lines that are near to the fit before.
SlopeFit fitted(const std::vector<LineOfPrint>& lines, const SlopeFit& before, double most)
{
    constexpr double Half = CardPixels.height() / 2.0;
    double weight = 0;
    double y = 0;
    double yy = 0;
    double slope = 0;
    double slopeY = 0;
    SlopeFit fit;
    const auto isNear = [&](const LineOfPrint& line) {
        return std::abs(line.slope - before.at(line.middle.y - Half)) <= most;
    };
    for (const LineOfPrint& line : lines) {
        if (!isNear(line))
            continue;
        const double down = line.middle.y - Half;
        weight += line.length;
        y += line.length * down;
        yy += line.length * down * down;
        slope += line.length * line.slope;
        slopeY += line.length * line.slope * down;
        ++fit.lines;
    }
    if (fit.lines < FewestLines)
        return fit;
    // As if a few lines more said that all fall alike.
    yy += weight * SpreadOfRows * SpreadOfRows;
    const double all = weight * yy - y * y;
    fit.more = (weight * slopeY - y * slope) / all;
    fit.middle = (slope - fit.more * y) / weight;
    double off = 0;
    for (const LineOfPrint& line : lines) {
        const double apart = line.slope - fit.at(line.middle.y - Half);
        off += isNear(line) ? line.length * apart * apart : 0;
    }
    fit.spread = std::sqrt(off / weight);
    return fit;
}

} // namespace

bool PrintSlope::isLevel() const
{
    return std::max(std::abs(top), std::abs(bottom)) < NearlyLevel;
}

std::optional<PrintSlope> slopeOfPrint(const std::vector<LineOfPrint>& lines)
{
    constexpr double Anything = 1e9;
    SlopeFit fit;
    double most = Anything;
    for (int round = 0; round < Rounds; ++round) {
        fit = fitted(lines, fit, most);
        if (fit.lines < FewestLines)
            return std::nullopt;
        most = std::max(OtherLine, 2 * fit.spread);
    }
    if (fit.spread > MostSpread || 2 * fit.lines < lines.size())
        return std::nullopt;
    constexpr double Half = CardPixels.height() / 2.0;
    return PrintSlope{fit.at(-Half), fit.at(Half)};
}

CardCorners levelled(const CardCorners& outline, const PrintSlope& slope, double left, double right)
{
    const double height = CardPixels.height();
    const double half = (right - left) / 2;
    const std::vector<cv::Point2d> canvas{{left, 0}, {right, 0}, {right, height}, {left, height}};
    const std::vector<cv::Point2d> level{{left, -slope.top * half},
                                         {right, slope.top * half},
                                         {right, height + slope.bottom * half},
                                         {left, height - slope.bottom * half}};
    const std::vector<cv::Point2d> corners(outline.begin(), outline.end());
    const auto toFrame = planeThrough(canvas, corners, {1, 1, 1, 1});
    if (!toFrame)
        return outline;
    CardCorners better;
    std::ranges::transform(level, better.begin(), [&](const cv::Point2d& point) {
        return cv::Point2f(mapped(*toFrame, point));
    });
    return better;
}

} // namespace anteroom
