#include "scanner/card/growing_grid.h"

#include "scanner/card/ocr_b.h"
#include "scanner/card/plane_fit.h"

#include <algorithm>

namespace anteroom {

namespace {

constexpr double LikelyFrom = 0.35; // likeness of a letter
constexpr int MostPlaces = 60;      // with blank places
constexpr int MostBlank = 2;        // places in a row
constexpr double BlankBelow = 0.35; // of the seed's contrast

class GrowingGrid {
public:
    GrowingGrid(const cv::Mat& gray, const ZoneSeed& seed, const cv::Mat& looks)
        : m_gray(gray)
        , m_looks(looks)
        , m_grid(seed.fit.grid)
        , m_from(seed.from)
        , m_to(seed.from + ZoneSeed::Letters)
    {
        const auto [lines, letters] = m_grid.print;
        for (int line = 0; line < lines; ++line)
            for (int i = m_from; i < m_to; ++i)
                keep(seed.fit, size_t(line * letters + i), {i + 0.5, line + 0.5});
        double contrast = 0;
        for (const double one : m_contrasts)
            contrast += one / double(m_contrasts.size());
        m_contrast = contrast;
        fit();
    }

    [[nodiscard]] ZoneGrid grown()
    {
        int blankBefore = 0;
        int blankBehind = 0;
        while (m_to - m_from < MostPlaces && (blankBefore < MostBlank || blankBehind < MostBlank)) {
            if (blankBehind < MostBlank)
                blankBehind = printedAt(m_to++) ? 0 : blankBehind + 1;
            if (blankBefore < MostBlank)
                blankBefore = printedAt(--m_from) ? 0 : blankBefore + 1;
            fit();
        }
        return m_grid;
    }

private:
    void keep(const ZoneFit& fit, size_t place, const cv::Point2d& middle)
    {
        m_middles.push_back(middle);
        m_places.push_back(fit.places[place]);
        m_weights.push_back(fit.weights[place]);
        m_contrasts.push_back(fit.contrasts[place]);
    }

    bool printedAt(int letter)
    {
        const ZoneGrid column{{m_grid.print.lines, 1},
                              m_grid.toPicture * cv::Matx33d(1, 0, letter, 0, 1, 0, 0, 0, 1),
                              0};
        const ZoneFit seen = fitOf(m_gray, column, m_looks, 2);
        bool printed = false;
        for (int line = 0; line < m_grid.print.lines; ++line) {
            if (seen.contrasts[size_t(line)] < BlankBelow * m_contrast ||
                seen.likenesses[size_t(line)] < LikelyFrom)
                continue;
            printed = true;
            keep(seen, size_t(line), {letter + 0.5, line + 0.5});
        }
        return printed;
    }

    void fit()
    {
        std::vector<double> weights = m_weights;
        for (int round = 0; round < 3; ++round) {
            const auto plane = planeThrough(m_middles, m_places, weights);
            if (!plane)
                return;
            m_grid.toPicture = *plane;
            const double pitch = cv::norm(mapped(*plane, {m_from + 1.0, 0.5}) -
                                          mapped(*plane, {double(m_from), 0.5}));
            for (size_t i = 0; i < weights.size(); ++i) {
                const double off = cv::norm(mapped(*plane, m_middles[i]) - m_places[i]);
                const double letters = off / std::max(1.0, pitch) * OcrBWidth;
                weights[i] = m_weights[i] / (1 + letters * letters);
            }
        }
    }

    const cv::Mat& m_gray;
    const cv::Mat& m_looks;
    ZoneGrid m_grid;
    int m_from;
    int m_to;
    double m_contrast = 0;
    std::vector<cv::Point2d> m_middles, m_places;
    std::vector<double> m_weights, m_contrasts;
};

} // namespace

ZoneSeed seedOf(ZoneFit fit)
{
    ZoneSeed seed{std::move(fit)};
    const auto [lines, letters] = seed.fit.grid.print;
    for (int from = 0; from + ZoneSeed::Letters <= letters; ++from) {
        double sum = 0;
        for (int line = 0; line < lines; ++line)
            for (int i = from; i < from + ZoneSeed::Letters; ++i)
                sum += seed.fit.likenesses[size_t(line * letters + i)];
        const double likeness = sum / (lines * ZoneSeed::Letters);
        if (likeness > seed.likeness) {
            seed.likeness = likeness;
            seed.from = from;
        }
    }
    return seed;
}

ZoneGrid grownFrom(const ZoneSeed& seed, const cv::Mat& gray, const cv::Mat& looks)
{
    return GrowingGrid(gray, seed, looks).grown();
}

} // namespace anteroom
