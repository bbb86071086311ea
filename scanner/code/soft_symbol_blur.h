#pragma once

#include "scanner/code/soft_symbol_grid.h"

#include <array>

namespace anteroom {

// How a module shows in the samples around it: lens, hand, printing and compression in one, fitted
// to what is known and not taken from a table of blurs.
struct SymbolBlur {
    static constexpr int Reach = 4;    // modules to either side
    static constexpr int RowReach = 1; // rows up and down
    static constexpr int TapColumns = 2 * Reach + 1;
    static constexpr int TapRows = 2 * RowReach + 1;

    // For each phase what the modules around give to it, grey levels a bar.
    std::array<cv::Mat1f, SymbolSamples::Phases> taps;
    std::array<float, SymbolSamples::Phases> level{}; // grey where no bar is near
    double noise = 1; // variance of a sample that the rest doesn't explain
};

// A blur of about a module, one grey level a bar, to begin with.
[[nodiscard]] SymbolBlur plainBlur();

// The blur that explains the samples best where modules are known, by least squares.
[[nodiscard]] SymbolBlur fittedBlur(const cv::Mat1f& samples, const SymbolModules& modules);

// The samples that such modules would give.
[[nodiscard]] cv::Mat1f predictedSamples(const SymbolBlur& blur, const cv::Mat1f& bars);

// What is broad in the difference, a lamp's reflection or a shadow, and no bar.
[[nodiscard]] cv::Mat1f broadLight(const cv::Mat1f& difference);

// The samples without what is broad in them, for the symbol's ends alone.
[[nodiscard]] cv::Mat1f levelEnds(const cv::Mat1f& samples, const Pdf417Shape& shape);

} // namespace anteroom
