#include "scanner/card/edge_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr double Smoothing = 1.0;
constexpr float LeastStrength = 0.5F;   // levels a pixel
constexpr float OverUsual = 1.6F;       // what is an edge at all, in medians of the strength
constexpr float HalfWeightOver = 4.0F;  // where an edge has half of its weight
constexpr float HalfWeightLeast = 2.5F; // levels a pixel

struct Gradients {
    cv::Mat strength; // CV_32F
    cv::Mat angle;    // CV_32F, 0 to π
};

// S. Di Zenzo, A note on the gradient of a multi-image, 1986: the direction in which all channels
// together change most.
Gradients gradientsOf(const cv::Mat& smooth)
{
    Gradients g{cv::Mat(smooth.size(), CV_32F, cv::Scalar(0)),
                cv::Mat(smooth.size(), CV_32F, cv::Scalar(0))};
    cv::Mat doubledX(1, smooth.cols, CV_32F);
    cv::Mat doubledY(1, smooth.cols, CV_32F);
    cv::Mat doubledAngle;
    cv::Mat difference;
    for (int y = 1; y + 1 < smooth.rows; ++y) {
        const auto* above = smooth.ptr<float>(y - 1);
        const auto* here = smooth.ptr<float>(y);
        const auto* below = smooth.ptr<float>(y + 1);
        auto* cosine = doubledX.ptr<float>();
        auto* sine = doubledY.ptr<float>();
        auto* strength = g.strength.ptr<float>(y);
        for (int x = 1; x + 1 < smooth.cols; ++x) {
            float xx = 0;
            float xy = 0;
            float yy = 0;
            for (int channel = 0; channel < 3; ++channel) {
                const int at = 3 * x + channel;
                const float dx = here[at + 3] - here[at - 3];
                const float dy = below[at] - above[at];
                xx += dx * dx;
                xy += dx * dy;
                yy += dy * dy;
            }
            cosine[x] = xx - yy;
            sine[x] = 2 * xy;
            const float apart = std::sqrt(cosine[x] * cosine[x] + sine[x] * sine[x]);
            strength[x] = 0.5F * std::sqrt(0.5F * (xx + yy + apart));
        }
        cv::phase(doubledX, doubledY, doubledAngle);
        cv::Mat halves = g.angle.row(y);
        doubledAngle.convertTo(halves, CV_32F, 0.5);
        g.angle.at<float>(y, 0) = 0;
        strength[0] = strength[smooth.cols - 1] = 0;
    }
    return g;
}

float medianStrength(const cv::Mat& strength)
{
    constexpr int Bins = 1024;
    constexpr float PerLevel = 16;
    std::array<int, Bins> counts{};
    int total = 0;
    for (int y = 1; y + 1 < strength.rows; y += 3)
        for (int x = 1; x + 1 < strength.cols; x += 3, ++total)
            ++counts[size_t(std::min(Bins - 1, int(strength.at<float>(y, x) * PerLevel)))];
    int bin = 0;
    for (int seen = 0; bin < Bins - 1; ++bin)
        if ((seen += counts[size_t(bin)]) * 2 > total)
            break;
    return (float(bin) + 0.5F) / PerLevel;
}

} // namespace

EdgeMap edgesOf(const cv::Mat& small)
{
    EdgeMap edges{small.size(), {}, std::vector<int>(small.total(), -1), 0};
    if (small.cols < 8 || small.rows < 8)
        return edges;
    cv::Mat smooth;
    small.convertTo(smooth, CV_32FC3);
    cv::GaussianBlur(smooth, smooth, {5, 5}, Smoothing);
    const Gradients g = gradientsOf(smooth);
    const float usual = medianStrength(g.strength);
    const float least = std::max(LeastStrength, OverUsual * usual);
    const float half = std::max(HalfWeightLeast, HalfWeightOver * usual);

    edges.pixels.reserve(small.total() / 8);
    for (int y = 2; y + 2 < small.rows; ++y) {
        const auto* strength = g.strength.ptr<float>(y);
        const auto* angle = g.angle.ptr<float>(y);
        const auto step = ptrdiff_t(g.strength.step1());
        for (int x = 2; x + 2 < small.cols; ++x) {
            if (strength[x] < least)
                continue;
            // The two neighbours along the normal, by the nearest of eight directions.
            const float eighths = angle[x] * float(4 / CV_PI);
            const int direction = int(eighths + 0.5F) & 3;
            constexpr std::array<std::array<int, 2>, 4> Steps{{{1, 0}, {1, 1}, {0, 1}, {-1, 1}}};
            const ptrdiff_t along =
                Steps[size_t(direction)][0] + Steps[size_t(direction)][1] * step;
            if (strength[x] < strength[x + along] || strength[x] <= strength[x - along])
                continue;
            edges.at[size_t(y) * size_t(small.cols) + size_t(x)] = int(edges.pixels.size());
            edges.pixels.push_back(
                {short(x), short(y), angle[x], strength[x] / (strength[x] + half)});
        }
    }
    edges.density = double(edges.pixels.size()) / double(small.total());
    return edges;
}

} // namespace anteroom
