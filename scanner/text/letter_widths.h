#pragma once

#include "scanner/reading/text_line.h"

#include <opencv2/core/mat.hpp>

namespace anteroom {

// How wide the letters of a line are printed: what a reader takes for the same letter in a blur (O
// and 0, I and 1) differs in width in most typefaces.
class LetterWidths {
public:
    // `line` is a crop of a line (CV_8UC3, BGR), `read` what was read there, in the crop's pixels.
    LetterWidths(const cv::Mat& line, const TextLine& read);

    // Of a character of the text, in the crop's pixels; 0 where it touches its neighbours or
    // nothing is printed.
    [[nodiscard]] double of(qsizetype character) const { return m_widths[character]; }

private:
    QList<double> m_widths;
};

// The line with O, 0, I and 1 as their widths say, at the beginning of codes and beside letters:
// there nothing else tells them apart. Among digits 0 and 1 stay what they are. Those of which the
// width leaves no doubt are `measured`.
[[nodiscard]] TextLine withLettersByWidth(const cv::Mat& line, TextLine read);

} // namespace anteroom
