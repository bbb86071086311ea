#include "scanner/code/soft_end_lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr int StripPixels = 8;
constexpr int MostStrips = 18;
constexpr double LeastModule = 1.1; // pixels
constexpr double ModuleStep = 1.12;
constexpr int ModuleSizes = 13;
constexpr double QuietModules = 1.6; // of the white beside the pattern
constexpr double MostSlant = 0.18;
constexpr int Slants = 11;
constexpr float LeastEndLikeness = 0.35F;
constexpr double NearModules = 4;
constexpr float SurePlace = 0.5F;
constexpr double LeastVariance = 6; // a flat strip is like nothing

// The pattern as a soft picture shows it, around its mean and of length 1.
cv::Mat1f softEndPattern(const EndPattern& end, double module)
{
    const double sigma = (0.7 + 0.3 * module) * std::sqrt(2.0);
    cv::Mat1f pattern(1, std::max(4, int(std::lround((end.length + QuietModules) * module))));
    for (int i = 0; i < pattern.cols; ++i) {
        const double x = i + 0.5 - QuietModules * module;
        double dark = 0;
        for (int bar = 0; bar < end.length; ++bar)
            if (end.modules >> (end.length - 1 - bar) & 1)
                dark += std::erf(((bar + 1) * module - x) / sigma) -
                        std::erf((bar * module - x) / sigma);
        pattern(0, i) = float(-dark);
    }
    pattern -= cv::mean(pattern)[0];
    pattern /= cv::norm(pattern);
    return pattern;
}

// How like the pattern each strip is from each place on: −1 to 1.
cv::Mat1f likeness(const cv::Mat1f& strips, const cv::Mat1f& pattern)
{
    const int length = pattern.cols;
    const int places = strips.cols - length + 1;
    if (places < 3)
        return {};
    cv::Mat1f alike;
    cv::filter2D(strips, alike, CV_32F, pattern, {0, 0}, 0, cv::BORDER_REPLICATE);
    alike = alike.colRange(0, places);
    for (int row = 0; row < strips.rows; ++row) {
        const float* strip = strips[row];
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < length - 1; ++k) {
            sum += double(strip[k]);
            squares += double(strip[k]) * double(strip[k]);
        }
        for (int x = 0; x < places; ++x) {
            const double last = double(strip[x + length - 1]);
            sum += last;
            squares += last * last;
            const double energy = squares - sum * sum / length;
            alike(row, x) =
                energy > length * LeastVariance ? alike(row, x) / float(std::sqrt(energy)) : 0.0F;
            sum -= double(strip[x]);
            squares -= double(strip[x]) * double(strip[x]);
        }
    }
    return alike;
}

double evidenceOf(double like)
{
    return like < double(LeastEndLikeness) ? 0 : -std::log(1 - std::min(0.98, like * like));
}

// A likeness over many pixels says more than the same over few: the logarithm of how much of the
// strip it leaves unexplained, for each pixel.
cv::Mat1f evidence(const cv::Mat1f& alike, int length)
{
    constexpr int Steps = 128;
    static const std::array<float, Steps + 1> ByLikeness = [] {
        std::array<float, Steps + 1> table{};
        for (int i = 0; i <= Steps; ++i)
            table[size_t(i)] = float(evidenceOf(double(i) / Steps));
        return table;
    }();
    cv::Mat1f said(alike.size());
    for (int row = 0; row < alike.rows; ++row)
        for (int x = 0; x < alike.cols; ++x)
            said(row, x) = float(length) *
                           ByLikeness[size_t(std::clamp(int(alike(row, x) * Steps), 0, Steps))];
    return said;
}

void addTo(float* __restrict sums, const float* __restrict values, int count)
{
    for (int i = 0; i < count; ++i)
        sums[i] += values[i];
}

EndLine bestLine(const SideStrips& side, const cv::Mat1f& said, double module)
{
    EndLine best;
    cv::Mat1f sums(1, said.cols);
    for (int step = 0; step < Slants; ++step) {
        const double slant = MostSlant * (2.0 * step / (Slants - 1) - 1);
        sums = 0.0F;
        for (int row = 0; row < said.rows; ++row) {
            const int shift = int(std::lround(slant * side.step * (row - (said.rows - 1) / 2.0)));
            const int from = std::max(0, -shift);
            const int count = std::min(said.cols, said.cols - shift) - from;
            addTo(sums[0] + from, said[row] + from + shift, count);
        }
        double highest = 0;
        cv::Point at;
        cv::minMaxLoc(sums, nullptr, &highest, nullptr, &at);
        if (highest > best.score)
            best = {at.x + QuietModules * module, slant, module, highest};
    }
    return best;
}

} // namespace

SideStrips sideStrips(const cv::Mat& pixels)
{
    SideStrips side;
    side.pixels = pixels;
    side.step = std::max(StripPixels / 2.0, double(pixels.rows - StripPixels) / MostStrips);
    const int count = std::max(1, int((pixels.rows - StripPixels) / side.step) + 1);
    side.middle = (StripPixels - 1) / 2.0 + side.step * (count - 1) / 2.0;
    side.means.create(count, pixels.cols);
    for (int i = 0; i < count; ++i) {
        const int from = int(std::lround(i * side.step));
        cv::reduce(pixels.rowRange(from, std::min(pixels.rows, from + StripPixels)),
                   side.means.row(i), 0, cv::REDUCE_AVG, CV_32F);
    }
    return side;
}

std::vector<EndLine> endLines(const SideStrips& side, const EndPattern& end)
{
    std::vector<EndLine> lines;
    double module = LeastModule;
    for (int size = 0; size < ModuleSizes; ++size, module *= ModuleStep) {
        const cv::Mat1f pattern = softEndPattern(end, module);
        const cv::Mat1f alike = likeness(side.means, pattern);
        lines.push_back(alike.empty() ? EndLine{}
                                      : bestLine(side, evidence(alike, pattern.cols), module));
    }
    return lines;
}

namespace {

// The line through each strip's own best place near it.
EndLine straightLine(const SideStrips& side, const cv::Mat1f& alike, EndLine line)
{
    const double quiet = QuietModules * line.module;
    for (int round = 0; round < 2; ++round) {
        double weights = 0;
        double sumY = 0;
        double sumX = 0;
        double sumYy = 0;
        double sumXy = 0;
        double score = 0;
        for (int row = 0; row < alike.rows; ++row) {
            const double y = side.step * (row - (alike.rows - 1) / 2.0);
            const int near = int(std::lround(line.at - quiet + line.slant * y));
            const int reach = int(std::ceil((2.0 - round) * line.module));
            int place = -1;
            for (int x = std::max(1, near - reach); x <= std::min(alike.cols - 2, near + reach);
                 ++x)
                if (place < 0 || alike(row, x) > alike(row, place))
                    place = x;
            if (place < 0 || alike(row, place) < SurePlace)
                continue;
            const double before = double(alike(row, place - 1));
            const double at = double(alike(row, place));
            const double after = double(alike(row, place + 1));
            const double bend = before - 2 * at + after;
            const double x =
                place + (bend < 0 ? std::clamp(0.5 * (before - after) / bend, -0.5, 0.5) : 0);
            const double weight = at * at;
            weights += weight;
            sumY += weight * y;
            sumX += weight * x;
            sumYy += weight * y * y;
            sumXy += weight * x * y;
            score += evidenceOf(at);
        }
        const double spread = weights * sumYy - sumY * sumY;
        if (weights < 1 || spread < 1e-6)
            return line;
        line.slant = (weights * sumXy - sumX * sumY) / spread;
        line.at = (sumX - line.slant * sumY) / weights + quiet;
        line.score = score * line.module;
    }
    return line;
}

} // namespace

EndLine finerLine(const SideStrips& side, const EndPattern& end, EndLine line)
{
    EndLine best = line;
    best.score = 0;
    // Only what lies around the line is looked at.
    const double reach = (end.length + QuietModules + NearModules) * line.module +
                         std::abs(line.slant) * side.middle;
    const int from =
        std::clamp(int(line.at - reach + end.length * line.module), 0, side.means.cols - 1);
    const int to = std::clamp(int(line.at + reach), from + 1, side.means.cols);
    const cv::Mat1f near = side.means.colRange(from, to);
    for (const double size : {0.94, 1.0, 1.06}) {
        EndLine other = line;
        other.at -= from;
        other.module *= size;
        other.score = 0;
        const cv::Mat1f alike = likeness(near, softEndPattern(end, other.module));
        if (alike.empty())
            continue;
        other = straightLine(side, alike, other);
        other.at += from;
        if (other.score > best.score)
            best = other;
    }
    return best;
}

} // namespace anteroom
