#include "scanner/code/soft_codewords.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr int LagModules = 2 * SymbolBlur::Reach; // how far two modules still share samples
constexpr int LagRows = 2 * SymbolBlur::RowReach;
constexpr float Negligible = -12;
constexpr int GuessSweeps = 3;
constexpr double Dependence = 1.6; // neighbouring samples share their noise

// What two modules have in common in the samples, by their distance: 2·LagRows+1 by
// 2·LagModules+1.
cv::Mat1f sharedSamples(const SymbolBlur& blur)
{
    cv::Mat1f shared(2 * LagRows + 1, 2 * LagModules + 1, 0.0F);
    for (const cv::Mat1f& taps : blur.taps) {
        cv::Mat1f padded;
        cv::copyMakeBorder(taps, padded, LagRows, LagRows, LagModules, LagModules,
                           cv::BORDER_CONSTANT, cv::Scalar(0));
        for (int down = 0; down < shared.rows; ++down)
            for (int across = 0; across < shared.cols; ++across)
                shared(down, across) +=
                    float(padded(cv::Rect(across, down, taps.cols, taps.rows)).dot(taps));
    }
    return shared;
}

// For each module what the samples around it say for a bar there.
cv::Mat1f evidenceOf(const cv::Mat1f& samples, const SymbolBlur& blur)
{
    cv::Mat1f evidence;
    for (int phase = 0; phase < SymbolSamples::Phases; ++phase) {
        cv::Mat1f turned;
        cv::flip(blur.taps[size_t(phase)], turned, -1);
        cv::Mat1f part;
        cv::Mat1f values = phaseOf(samples, phase);
        values -= double(blur.level[size_t(phase)]);
        cv::filter2D(values, part, CV_32F, turned, {-1, -1}, 0, cv::BORDER_CONSTANT);
        if (evidence.empty())
            evidence = part;
        else
            evidence += part;
    }
    return evidence;
}

class Weighing {
public:
    Weighing(const cv::Mat1f& samples, const SymbolBlur& blur, const Pdf417Shape& shape,
             SymbolModules& modules)
        : m_shape(shape)
        , m_modules(modules)
        , m_shared(sharedSamples(blur))
        , m_evidence(evidenceOf(samples, blur))
        , m_scale(float(1 / (2 * Dependence * blur.noise)))
    {
        for (int cluster = 0; cluster < 3; ++cluster)
            for (int word = 0; word < Pdf417Words; ++word)
                m_energy[size_t(cluster)][size_t(word)] = ownEnergy(pdf417Pattern(cluster, word));
    }

    // A first guess of every unknown module by itself, between bar and space.
    void guessModules(int sweeps)
    {
        const float diagonal = shared(0, 0);
        const float pull = 0.15F * diagonal; // towards undecided
        for (int sweep = 0; sweep < sweeps; ++sweep)
            for (int row = 0; row < m_shape.rows; ++row)
                for (int module = 2 * Pdf417WordModules;
                     module < m_shape.modules() - 2 * Pdf417WordModules - 1; ++module) {
                    const int place = (module - 2 * Pdf417WordModules) % Pdf417WordModules;
                    const int x = module + SymbolSamples::MarginModules;
                    const int y = row + SymbolSamples::MarginRows;
                    if (m_modules.known(y, x) || place == 0 || place == Pdf417WordModules - 1)
                        continue;
                    float& bar = m_modules.bars(y, x);
                    const float rest = m_evidence(y, x) - givenTo(y, x) + diagonal * bar;
                    bar = std::clamp((rest + pull * 0.45F) / (diagonal + pull), 0.0F, 1.0F);
                }
    }

    void weigh(std::vector<SoftCodeword>& cells)
    {
        for (int row = 0; row < m_shape.rows; ++row)
            for (int column = 0; column < m_shape.columns; ++column)
                cells[size_t(row * m_shape.columns + column)] = weighCell(row, column);
    }

private:
    [[nodiscard]] float shared(int down, int across) const
    {
        return m_shared(LagRows + down, LagModules + across);
    }

    // What all modules together give to the evidence at one.
    [[nodiscard]] float givenTo(int y, int x) const
    {
        float sum = 0;
        const int left = std::max(0, x - LagModules);
        const int right = std::min(m_modules.bars.cols - 1, x + LagModules);
        for (int down = std::max(-LagRows, -y);
             down <= std::min(LagRows, m_modules.bars.rows - 1 - y); ++down) {
            const float* weights = m_shared[LagRows + down] + LagModules - x;
            const float* bars = m_modules.bars[y + down];
            for (int at = left; at <= right; ++at)
                sum += weights[at] * bars[at];
        }
        return sum;
    }

    [[nodiscard]] float ownEnergy(uint32_t pattern) const
    {
        float energy = shared(0, 0) * float(std::popcount(pattern));
        for (int lag = 1; lag <= LagModules; ++lag)
            energy += 2 * shared(0, lag) * float(std::popcount(pattern & pattern >> lag));
        return energy;
    }

    SoftCodeword weighCell(int row, int column)
    {
        const int y = row + SymbolSamples::MarginRows;
        const int x = SymbolSamples::MarginModules + Pdf417WordModules * (column + 2);
        float* bars = m_modules.bars[y] + x;
        std::array<float, Pdf417WordModules> rest;
        for (int i = 0; i < Pdf417WordModules; ++i) {
            float own = 0;
            for (int k = std::max(0, i - LagModules);
                 k <= std::min(Pdf417WordModules - 1, i + LagModules); ++k)
                own += shared(0, k - i) * bars[k];
            rest[size_t(i)] = 2 * (m_evidence(y, x + i) - givenTo(y, x + i) + own);
        }
        // Sums over the upper and the lower modules of every pattern there can be, without the bar
        // it begins with and the space it ends with.
        std::array<float, 256> upper;
        std::array<float, 128> lower;
        sumsOver(upper, rest.data() + 1, 8);
        sumsOver(lower, rest.data() + 9, 7);

        const int cluster = row % 3;
        const auto& patterns = pdf417InnerPatterns(cluster);
        const auto& energies = m_energy[size_t(cluster)];
        SoftCodeword best;
        float first = std::numeric_limits<float>::lowest();
        float second = first;
        for (size_t word = 0; word < Pdf417Words; ++word) {
            const float score =
                upper[patterns[word] >> 7] + lower[patterns[word] & 127] - energies[word];
            m_scores[word] = score;
            if (score > first) {
                second = first;
                first = score;
                best.word = uint16_t(word);
            } else if (score > second) {
                second = score;
            }
        }
        best.lead = m_scale * (first - second);
        believe(bars, first, patterns);
        return best;
    }

    template <size_t Size>
    static void sumsOver(std::array<float, Size>& sums, const float* values, int length)
    {
        sums[0] = 0;
        for (size_t set = 1; set < Size; ++set) {
            const int lowest = std::countr_zero(set);
            sums[set] = sums[set & (set - 1)] + values[length - 1 - lowest];
        }
    }

    // The modules of the cell as all its likely patterns together have them.
    void believe(float* bars, float best, const std::array<uint16_t, Pdf417Words>& patterns)
    {
        std::array<float, Pdf417WordModules> sum{};
        float weight = 0;
        const float least = best + Negligible / m_scale;
        for (size_t word = 0; word < Pdf417Words; ++word) {
            if (m_scores[word] < least)
                continue;
            const float share = std::exp(m_scale * (m_scores[word] - best));
            weight += share;
            for (size_t i = 1; i < Pdf417WordModules - 1; ++i)
                if (patterns[word] >> (Pdf417WordModules - 2 - i) & 1)
                    sum[i] += share;
        }
        for (size_t i = 1; i < Pdf417WordModules - 1; ++i)
            bars[i] = sum[i] / weight;
        bars[0] = 1;
        bars[Pdf417WordModules - 1] = 0;
    }

    const Pdf417Shape& m_shape;
    SymbolModules& m_modules;
    cv::Mat1f m_shared;
    cv::Mat1f m_evidence;
    float m_scale;
    std::array<std::array<float, Pdf417Words>, 3> m_energy; // of each pattern by itself
    std::array<float, Pdf417Words> m_scores{};              // of the cell that is weighed
};

} // namespace

std::vector<SoftCodeword> weighCodewords(const cv::Mat1f& samples, const SymbolBlur& blur,
                                         const Pdf417Shape& shape, SymbolModules& modules,
                                         int rounds)
{
    Weighing weighing(samples, blur, shape, modules);
    weighing.guessModules(GuessSweeps);
    std::vector<SoftCodeword> cells(size_t(shape.words()));
    for (int round = 0; round < rounds; ++round)
        weighing.weigh(cells);
    return cells;
}

} // namespace anteroom
