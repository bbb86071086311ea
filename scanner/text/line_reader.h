#pragma once

#include "scanner/reading/text_line.h"

#include <opencv2/core/mat.hpp>

namespace anteroom {

// Reads one line of print. What reads is a kept library behind this: another one takes its place
// by implementing it.
class LineReader {
public:
    virtual ~LineReader() = default;

    // `line` is a colour crop (CV_8UC3, BGR) of a line that runs from left to right; boxes and
    // middles of the answer are in the crop's pixels. Empty text where nothing is readable.
    [[nodiscard]] virtual TextLine read(const cv::Mat& line) = 0;
};

} // namespace anteroom
