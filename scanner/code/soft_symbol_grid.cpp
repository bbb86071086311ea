#include "scanner/code/soft_symbol_grid.h"

#include <opencv2/imgproc.hpp>

namespace anteroom {

cv::Point2d pictureAt(const SymbolPlace& place, double module, double row)
{
    const cv::Vec3d at = place * cv::Vec3d(module, row, 1);
    return {at[0] / at[2], at[1] / at[2]};
}

cv::Size SymbolSamples::moduleSize(const Pdf417Shape& shape)
{
    return {shape.modules() + 2 * MarginModules, shape.rows + 2 * MarginRows};
}

cv::Size SymbolSamples::sampleSize(const Pdf417Shape& shape)
{
    const cv::Size modules = moduleSize(shape);
    return {modules.width * Across, modules.height * Down};
}

namespace {

// The samples of some columns.
cv::Mat sampled(const cv::Mat& gray, const SymbolPlace& place, const cv::Range& columns, int lines,
                int interpolation)
{
    const cv::Matx33d toModules(
        1.0 / SymbolSamples::Across, 0,
        (columns.start + 0.5) / SymbolSamples::Across - SymbolSamples::MarginModules, 0,
        1.0 / SymbolSamples::Down, 0.5 / SymbolSamples::Down - SymbolSamples::MarginRows, 0, 0, 1);
    cv::Mat samples;
    cv::warpPerspective(gray, samples, place * toModules, {columns.size(), lines},
                        interpolation | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return samples;
}

} // namespace

cv::Mat1f symbolSamples(const cv::Mat& gray, const SymbolPlace& place, const Pdf417Shape& shape)
{
    const cv::Size size = SymbolSamples::sampleSize(shape);
    cv::Mat1f samples;
    sampled(gray, place, {0, size.width}, size.height, cv::INTER_CUBIC).convertTo(samples, CV_32F);
    return samples;
}

cv::Mat1f endSamples(const cv::Mat& gray, const SymbolPlace& place, const Pdf417Shape& shape)
{
    const cv::Size size = SymbolSamples::sampleSize(shape);
    cv::Mat1f samples(size, 0.0F);
    for (const cv::Range& columns : endColumns(shape)) {
        cv::Mat1f part = samples.colRange(columns);
        sampled(gray, place, columns, size.height, cv::INTER_LINEAR).convertTo(part, CV_32F);
    }
    return samples;
}

std::array<cv::Range, 2> endColumns(const Pdf417Shape& shape)
{
    const int width = SymbolSamples::sampleSize(shape).width;
    constexpr int Left = SymbolSamples::MarginModules + Pdf417StartModules + Pdf417WordModules;
    return {cv::Range(0, SymbolSamples::Across * Left),
            cv::Range(width - SymbolSamples::Across * (Left + 1), width)};
}

cv::Mat1f lessBy(const cv::Mat1f& samples, const cv::Mat1f& other)
{
    cv::Mat1f rest;
    cv::subtract(samples, other, rest);
    return rest;
}

cv::Mat1f phaseOf(const cv::Mat1f& samples, int phase)
{
    const int across = phase % SymbolSamples::Across;
    const int down = phase / SymbolSamples::Across;
    cv::Mat1f values(samples.rows / SymbolSamples::Down, samples.cols / SymbolSamples::Across);
    for (int y = 0; y < values.rows; ++y) {
        const float* from = samples[y * SymbolSamples::Down + down] + across;
        float* to = values[y];
        for (int x = 0; x < values.cols; ++x)
            to[x] = from[x * SymbolSamples::Across];
    }
    return values;
}

void setPhase(cv::Mat1f& samples, int phase, const cv::Mat1f& values)
{
    const int across = phase % SymbolSamples::Across;
    const int down = phase / SymbolSamples::Across;
    for (int y = 0; y < values.rows; ++y) {
        const float* from = values[y];
        float* to = samples[y * SymbolSamples::Down + down] + across;
        for (int x = 0; x < values.cols; ++x)
            to[x * SymbolSamples::Across] = from[x];
    }
}

SymbolModules SymbolModules::framed(const Pdf417Shape& shape)
{
    const cv::Size size = SymbolSamples::moduleSize(shape);
    SymbolModules modules{cv::Mat1f(size, 0.0F), cv::Mat1b(size, uchar(1))};
    for (int row = 0; row < shape.rows; ++row) {
        const int cluster = row % 3;
        const int end = shape.modules() - Pdf417StopModules;
        modules.set(row, 0, Pdf417Start, Pdf417StartModules, true);
        modules.set(row, Pdf417StartModules, pdf417Pattern(cluster, shape.leftIndicator(row)),
                    Pdf417WordModules, true);
        modules.set(row, end - Pdf417WordModules, pdf417Pattern(cluster, shape.rightIndicator(row)),
                    Pdf417WordModules, true);
        modules.set(row, end, Pdf417Stop, Pdf417StopModules, true);
        for (int column = 0; column < shape.columns; ++column) {
            const int from = SymbolSamples::MarginModules + Pdf417WordModules * (column + 2);
            float* bars = modules.bars[row + SymbolSamples::MarginRows] + from;
            uchar* known = modules.known[row + SymbolSamples::MarginRows] + from;
            std::fill(bars, bars + Pdf417WordModules, 0.47F);
            std::fill(known, known + Pdf417WordModules, uchar(0));
            bars[0] = 1;
            bars[Pdf417WordModules - 1] = 0;
        }
    }
    return modules;
}

void SymbolModules::set(int row, int module, uint32_t pattern, int length, bool certain)
{
    float* to = bars[row + SymbolSamples::MarginRows] + module + SymbolSamples::MarginModules;
    uchar* mark = known[row + SymbolSamples::MarginRows] + module + SymbolSamples::MarginModules;
    for (int i = 0; i < length; ++i) {
        to[i] = float(pattern >> (length - 1 - i) & 1);
        mark[i] = certain ? 1 : 0;
    }
}

} // namespace anteroom
