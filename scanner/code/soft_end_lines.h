#pragma once

#include "scanner/code/pdf417_patterns.h"

#include <opencv2/core/mat.hpp>
#include <vector>

namespace anteroom {

// A start or stop pattern read from the symbol's outer edge inwards.
struct EndPattern {
    uint32_t modules; // the outermost in the highest bit
    int length;
    int wideFrom; // its widest bar, in modules from the outer edge
    int wideTo;
};
inline constexpr EndPattern StartEnd{Pdf417Start, Pdf417StartModules, 0, 8};
inline constexpr EndPattern StopEnd{0b10'0101'0001'0111'1111, Pdf417StopModules, 11, 18};

// One side of a picture in which bars stand nearly upright, the outer edge at the left, as strips
// that are each the mean of some lines.
struct SideStrips {
    cv::Mat pixels;
    cv::Mat1f means;
    double step = 1;   // lines from one strip to the next
    double middle = 0; // line in the middle of all strips
};
[[nodiscard]] SideStrips sideStrips(const cv::Mat& pixels);

// A symbol's outer edge: x = at + slant · (y − middle), in pixels of the side.
struct EndLine {
    double at = 0;
    double slant = 0;
    double module = 0; // pixels
    double score = 0;  // how surely it is one: larger is surer

    [[nodiscard]] double x(const SideStrips& side, double y) const
    {
        return at + slant * (y - side.middle);
    }
};

// The best line for each of a row of module sizes, the smallest first, each a little larger than
// the one before. A size that fits nowhere has score 0.
[[nodiscard]] std::vector<EndLine> endLines(const SideStrips& side, const EndPattern& end);
// The line once more, finer, from each strip's own best place near it.
[[nodiscard]] EndLine finerLine(const SideStrips& side, const EndPattern& end, EndLine line);

} // namespace anteroom
