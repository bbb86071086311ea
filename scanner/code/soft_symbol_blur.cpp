#include "scanner/code/soft_symbol_blur.h"

#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace anteroom {

namespace {

constexpr int Taps = SymbolBlur::TapColumns * SymbolBlur::TapRows;
constexpr int BlurUnknowns = Taps + 1; // and the level
constexpr int MostExamples = 1600;     // more tell nothing new
constexpr double Ridge = 0.004;        // of the examples: what they leave open stays small
constexpr double PlainSigmaModules = 0.8;
constexpr double PlainSigmaRows = 0.3;

double share(double from, double to, double at, double sigma)
{
    const double scale = 1 / (sigma * std::sqrt(2.0));
    return 0.5 * (std::erf((to - at) * scale) - std::erf((from - at) * scale));
}

struct Example {
    int row;
    int module;
};

// Modules all around which everything is known; what lies outside the samples is white.
std::vector<Example> examplesIn(const cv::Mat1b& known)
{
    cv::Mat1b surrounded;
    cv::erode(known, surrounded, cv::Mat::ones(SymbolBlur::TapRows, SymbolBlur::TapColumns, CV_8U));
    std::vector<Example> all;
    for (int row = SymbolSamples::MarginRows; row < known.rows - SymbolSamples::MarginRows; ++row)
        for (int module = 2; module < known.cols - 2; ++module)
            if (surrounded(row, module))
                all.push_back({row, module});
    const size_t step = std::max<size_t>(1, (all.size() + MostExamples - 1) / MostExamples);
    std::vector<Example> some;
    for (size_t i = 0; i < all.size(); i += step)
        some.push_back(all[i]);
    return some;
}

cv::Mat1f surroundings(const cv::Mat1f& bars, const std::vector<Example>& examples)
{
    cv::Mat1f padded;
    cv::copyMakeBorder(bars, padded, SymbolBlur::RowReach, SymbolBlur::RowReach, SymbolBlur::Reach,
                       SymbolBlur::Reach, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::Mat1f around(int(examples.size()), BlurUnknowns);
    for (int i = 0; i < around.rows; ++i) {
        const Example& example = examples[size_t(i)];
        float* to = around[i];
        for (int row = 0; row < SymbolBlur::TapRows; ++row) {
            const float* from = padded[example.row + row] + example.module;
            to = std::copy(from, from + SymbolBlur::TapColumns, to);
        }
        *to = 1;
    }
    return around;
}

} // namespace

SymbolBlur plainBlur()
{
    SymbolBlur blur;
    for (int phase = 0; phase < SymbolSamples::Phases; ++phase) {
        const double x = (phase % SymbolSamples::Across + 0.5) / SymbolSamples::Across;
        const double y = (phase / SymbolSamples::Across + 0.5) / SymbolSamples::Down;
        cv::Mat1f taps(SymbolBlur::TapRows, SymbolBlur::TapColumns);
        for (int row = 0; row < taps.rows; ++row)
            for (int column = 0; column < taps.cols; ++column) {
                const double down = row - SymbolBlur::RowReach;
                const double across = column - SymbolBlur::Reach;
                taps(row, column) = float(share(across, across + 1, x, PlainSigmaModules) *
                                          share(down, down + 1, y, PlainSigmaRows));
            }
        blur.taps[size_t(phase)] = taps;
    }
    return blur;
}

SymbolBlur fittedBlur(const cv::Mat1f& samples, const SymbolModules& modules)
{
    const std::vector<Example> examples = examplesIn(modules.known);
    const cv::Mat1f around = surroundings(modules.bars, examples);
    cv::Mat1f seen(around.rows, SymbolSamples::Phases);
    for (int i = 0; i < seen.rows; ++i)
        for (int phase = 0; phase < SymbolSamples::Phases; ++phase)
            seen(i, phase) = samples(
                examples[size_t(i)].row * SymbolSamples::Down + phase / SymbolSamples::Across,
                examples[size_t(i)].module * SymbolSamples::Across + phase % SymbolSamples::Across);

    cv::Mat normal;
    cv::mulTransposed(around, normal, true, cv::noArray(), 1, CV_64F);
    for (int i = 0; i < Taps; ++i)
        normal.at<double>(i, i) += Ridge * around.rows;
    normal.at<double>(Taps, Taps) += 1e-6;
    cv::Mat right = around.t() * seen;
    right.convertTo(right, CV_64F);
    cv::Mat solution;
    cv::solve(normal, right, solution, cv::DECOMP_CHOLESKY);

    SymbolBlur blur;
    for (int phase = 0; phase < SymbolSamples::Phases; ++phase) {
        cv::Mat1f taps(SymbolBlur::TapRows, SymbolBlur::TapColumns);
        for (int i = 0; i < Taps; ++i)
            taps(i / SymbolBlur::TapColumns, i % SymbolBlur::TapColumns) =
                float(solution.at<double>(i, phase));
        blur.taps[size_t(phase)] = taps;
        blur.level[size_t(phase)] = float(solution.at<double>(Taps, phase));
    }
    cv::Mat1f exact;
    solution.convertTo(exact, CV_32F);
    cv::Mat1f left;
    cv::gemm(around, exact, -1, seen, 1, left);
    blur.noise = std::max(1.0, left.dot(left) / std::max<double>(1, double(left.total())));
    return blur;
}

cv::Mat1f predictedSamples(const SymbolBlur& blur, const cv::Mat1f& bars)
{
    cv::Mat1f samples(bars.rows * SymbolSamples::Down, bars.cols * SymbolSamples::Across);
    cv::Mat1f values;
    for (int phase = 0; phase < SymbolSamples::Phases; ++phase) {
        cv::filter2D(bars, values, CV_32F, blur.taps[size_t(phase)], {-1, -1},
                     double(blur.level[size_t(phase)]), cv::BORDER_CONSTANT);
        setPhase(samples, phase, values);
    }
    return samples;
}

cv::Mat1f broadLight(const cv::Mat1f& difference)
{
    cv::Mat1f broad;
    cv::blur(difference, broad,
             {SymbolSamples::Across * 2 * Pdf417WordModules + 1, SymbolSamples::Down * 5 + 1},
             {-1, -1}, cv::BORDER_REPLICATE | cv::BORDER_ISOLATED);
    return broad;
}

cv::Mat1f levelEnds(const cv::Mat1f& samples, const Pdf417Shape& shape)
{
    cv::Mat1f level(samples.size(), 0.0F);
    for (const cv::Range& columns : endColumns(shape)) {
        const cv::Mat1f part = samples.colRange(columns);
        cv::subtract(part, broadLight(part), level.colRange(columns));
    }
    return level;
}

} // namespace anteroom
