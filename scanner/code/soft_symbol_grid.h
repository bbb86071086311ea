#pragma once

#include "scanner/code/pdf417_patterns.h"

#include <array>
#include <opencv2/core/mat.hpp>

namespace anteroom {

// Places in a PDF417 are counted in modules from its left edge and in rows from its top edge.
// A SymbolPlace leads from there to the picture's pixels: a plane seen by a camera.
using SymbolPlace = cv::Matx33d;

[[nodiscard]] cv::Point2d pictureAt(const SymbolPlace& place, double module, double row);

// The symbol as it was seen, straightened: two samples a module and four lines a row, with a margin
// of four modules and one row around it. 32-bit floats.
struct SymbolSamples {
    static constexpr int Across = 2;
    static constexpr int Down = 4;
    static constexpr int Phases = Across * Down;
    static constexpr int MarginModules = 4;
    static constexpr int MarginRows = 1;

    [[nodiscard]] static cv::Size moduleSize(const Pdf417Shape& shape);
    [[nodiscard]] static cv::Size sampleSize(const Pdf417Shape& shape);
};
[[nodiscard]] cv::Mat1f symbolSamples(const cv::Mat& gray, const SymbolPlace& place,
                                      const Pdf417Shape& shape);
// The same, coarser, of the columns alone that are known of every symbol: start, stop and
// indicators. The data columns between are 0.
[[nodiscard]] cv::Mat1f endSamples(const cv::Mat& gray, const SymbolPlace& place,
                                   const Pdf417Shape& shape);
// Which columns of the samples those are.
[[nodiscard]] std::array<cv::Range, 2> endColumns(const Pdf417Shape& shape);
[[nodiscard]] cv::Mat1f lessBy(const cv::Mat1f& samples, const cv::Mat1f& other);

// Every eighth sample, those at the same place in their module: what is a module's own is compared.
[[nodiscard]] cv::Mat1f phaseOf(const cv::Mat1f& samples, int phase);
void setPhase(cv::Mat1f& samples, int phase, const cv::Mat1f& values);

// What is known or believed of the modules: 1 is a bar, 0 a space, in between is unsure; `known` is
// 1 where it is certain. Both are as large as SymbolSamples::moduleSize.
struct SymbolModules {
    cv::Mat1f bars;
    cv::Mat1b known;

    // The start and stop patterns, the indicators and the white around; the rest undecided.
    [[nodiscard]] static SymbolModules framed(const Pdf417Shape& shape);
    void set(int row, int module, uint32_t pattern, int length, bool certain);
};

} // namespace anteroom
