#include "scanner/code/soft_symbol_shape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace anteroom {

namespace {

constexpr int Across = SymbolSamples::Across;
constexpr int IndicatorSamples = Pdf417WordModules * Across;
constexpr int Shifts = 5; // half modules, two to either side
constexpr int StripSamples = IndicatorSamples + Shifts - 1;
constexpr double PatternSigma = 0.85; // modules
constexpr int ColumnsAway[] = {0, -1, 1, -2, 2};
constexpr double TallestRow = 8; // modules
constexpr double FlattestRow = 1.9;
constexpr double RowEdge = 0.2; // of a row's height, where its neighbours show
constexpr int Levels = 9;
constexpr double LeastShapeLikeness = 0.36;
constexpr double SureLikeness = 0.75;

using IndicatorPattern = std::array<float, IndicatorSamples>;

// Every pattern as a soft picture shows it, around its mean and of length 1.
std::vector<IndicatorPattern> softPatterns()
{
    std::array<std::array<double, 7>, Across> taps;
    for (int phase = 0; phase < Across; ++phase)
        for (int k = 0; k < 7; ++k) {
            const double x = (phase + 0.5) / Across;
            const double from = (k - 3 - x) / (PatternSigma * 1.4142);
            const double to = (k - 2 - x) / (PatternSigma * 1.4142);
            taps[size_t(phase)][size_t(k)] = 0.5 * (std::erf(to) - std::erf(from));
        }
    std::vector<IndicatorPattern> patterns(size_t(3 * Pdf417Words));
    for (int cluster = 0; cluster < 3; ++cluster)
        for (int word = 0; word < Pdf417Words; ++word) {
            // A space stands before every codeword and a bar after it.
            const uint64_t bits = uint64_t(pdf417Pattern(cluster, word)) << 3 | 0b100;
            IndicatorPattern& pattern = patterns[size_t(cluster * Pdf417Words + word)];
            double sum = 0;
            for (int i = 0; i < IndicatorSamples; ++i) {
                double dark = 0;
                for (int k = 0; k < 7; ++k)
                    if (const int module = i / Across + k - 3; bits >> (19 - module) & 1)
                        dark += taps[size_t(i % Across)][size_t(k)];
                pattern[size_t(i)] = float(-dark);
                sum -= dark;
            }
            double energy = 0;
            for (float& value : pattern) {
                value -= float(sum / IndicatorSamples);
                energy += double(value) * double(value);
            }
            for (float& value : pattern)
                value /= float(std::sqrt(energy));
        }
    return patterns;
}

const IndicatorPattern& softPattern(int cluster, int word)
{
    static const std::vector<IndicatorPattern> Patterns = softPatterns();
    return Patterns[size_t(cluster * Pdf417Words + word)];
}

// The column of one side's indicators, straightened; each line the sum of all above it.
class IndicatorStrip {
public:
    IndicatorStrip(const cv::Mat& gray, const SymbolPlace& place, double fromModule, int lines)
        : m_sums(cv::Mat1f::zeros(lines + 1, StripSamples))
    {
        const cv::Matx33d toSymbol(1.0 / Across, 0,
                                   fromModule - (Shifts / 2 - 0.5) / double(Across), 0, 1.0 / lines,
                                   0.5 / lines, 0, 0, 1);
        cv::Mat strip;
        cv::warpPerspective(gray, strip, place * toSymbol, {StripSamples, lines},
                            cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
        for (int y = 0; y < lines; ++y)
            for (int x = 0; x < StripSamples; ++x)
                m_sums(y + 1, x) = m_sums(y, x) + float(strip.at<uchar>(y, x));
    }

    // How alike the row is to the pattern at each shift.
    void rowOf(int row, int rows)
    {
        const int lines = m_sums.rows - 1;
        const int from = std::min(lines - 1, int((row + RowEdge) / rows * lines));
        const int to =
            std::clamp(int(std::lround((row + 1 - RowEdge) / rows * lines)), from + 1, lines);
        for (int x = 0; x < StripSamples; ++x)
            m_row[size_t(x)] = m_sums(to, x) - m_sums(from, x);
        for (int shift = 0; shift < Shifts; ++shift) {
            double sum = 0;
            double squares = 0;
            for (int x = shift; x < shift + IndicatorSamples; ++x) {
                sum += double(m_row[size_t(x)]);
                squares += double(m_row[size_t(x)]) * double(m_row[size_t(x)]);
            }
            const double energy = squares - sum * sum / IndicatorSamples;
            m_scale[size_t(shift)] = energy > 1 ? 1 / std::sqrt(energy) : 0;
        }
    }
    void addLikeness(const IndicatorPattern& pattern, std::array<double, Shifts>& sums) const
    {
        for (int shift = 0; shift < Shifts; ++shift) {
            float dot = 0;
            for (int i = 0; i < IndicatorSamples; ++i)
                dot += pattern[size_t(i)] * m_row[size_t(i + shift)];
            sums[size_t(shift)] += double(dot) * m_scale[size_t(shift)];
        }
    }

private:
    cv::Mat1f m_sums;
    std::array<float, StripSamples> m_row{};
    std::array<double, Shifts> m_scale{};
};

// One layout's likeness, for every level at once.
struct SideLikeness {
    std::array<double, Shifts> fixed{};
    std::array<std::array<double, Shifts>, Levels> byLevel{};

    // The best shift and what it gives.
    [[nodiscard]] std::pair<int, double> best(int level) const
    {
        std::pair<int, double> found{0, -1e9};
        for (int shift = 0; shift < Shifts; ++shift) {
            const double sum = fixed[size_t(shift)] + byLevel[size_t(level)][size_t(shift)];
            if (sum > found.second)
                found = {shift, sum};
        }
        return found;
    }
};

SideLikeness sideLikeness(IndicatorStrip& strip, Pdf417Shape shape, bool right)
{
    SideLikeness side;
    for (int row = 0; row < shape.rows; ++row) {
        const int cluster = row % 3;
        const bool namesLevel = cluster == (right ? 2 : 1);
        strip.rowOf(row, shape.rows);
        for (int level = 0; level < (namesLevel ? Levels : 1); ++level) {
            shape.level = level;
            const int word = right ? shape.rightIndicator(row) : shape.leftIndicator(row);
            strip.addLikeness(softPattern(cluster, word),
                              namesLevel ? side.byLevel[size_t(level)] : side.fixed);
        }
    }
    return side;
}

SymbolPlace placeOf(const SymbolEnds& ends, int modules)
{
    const auto width = float(modules);
    const std::vector<cv::Point2f> from{{0, 0}, {width, 0}, {width, 1}, {0, 1}};
    std::vector<cv::Point2f> to;
    for (const cv::Point2d& corner : ends.corners)
        to.emplace_back(float(corner.x), float(corner.y));
    return cv::getPerspectiveTransform(from, to);
}

// Moves each side by its own number of modules.
SymbolPlace shifted(const SymbolPlace& place, double modules, double left, double right)
{
    return place * cv::Matx33d(1 + (right - left) / modules, 0, left, 0, 1, 0, 0, 0, 1);
}

} // namespace

std::optional<ShapedSymbol> findSymbolShape(const cv::Mat& gray, const SymbolEnds& ends)
{
    const auto length = [&](size_t a, size_t b) {
        return cv::norm(ends.corners[a] - ends.corners[b]);
    };
    const double width = (length(0, 1) + length(3, 2)) / 2;
    const double height = (length(0, 3) + length(1, 2)) / 2;
    const int lines = std::clamp(int(height * 1.5), 24, 360);
    const int likely = int(std::lround((ends.modules - 69) / Pdf417WordModules));
    ShapedSymbol best;
    for (const int away : ColumnsAway) {
        const int columns = likely + away;
        if (columns < 1 || columns > 30)
            continue;
        if (std::abs(away) > 1 && best.likeness > SureLikeness)
            break;
        Pdf417Shape shape{columns, 0, 0};
        const SymbolPlace place = placeOf(ends, shape.modules());
        IndicatorStrip left(gray, place, Pdf417StartModules, lines);
        IndicatorStrip right(gray, place, shape.modules() - Pdf417StopModules - Pdf417WordModules,
                             lines);
        const double tall = height / width * shape.modules();
        const int fewest = std::max(3, int(tall / TallestRow));
        const int most = std::min({90, int(tall / FlattestRow), 928 / columns});
        for (shape.rows = fewest; shape.rows <= most; ++shape.rows) {
            const SideLikeness atLeft = sideLikeness(left, shape, false);
            const SideLikeness atRight = sideLikeness(right, shape, true);
            for (shape.level = 0; shape.level < Levels; ++shape.level) {
                if (shape.checks() >= shape.words())
                    break;
                const auto [leftShift, leftSum] = atLeft.best(shape.level);
                const auto [rightShift, rightSum] = atRight.best(shape.level);
                const double likeness = (leftSum + rightSum) / (2 * shape.rows);
                if (likeness <= best.likeness)
                    continue;
                const auto modulesOff = [](int shift) {
                    return double(shift - Shifts / 2) / Across;
                };
                best = {
                    shape,
                    shifted(place, shape.modules(), modulesOff(leftShift), modulesOff(rightShift)) *
                        cv::Matx33d(1, 0, 0, 0, 1.0 / shape.rows, 0, 0, 0, 1),
                    likeness};
            }
        }
    }
    if (best.likeness < LeastShapeLikeness)
        return std::nullopt;
    return best;
}

} // namespace anteroom
