#pragma once

#include "scanner/text/text_network.h"

#include <opencv2/core/types.hpp>
#include <vector>

namespace anteroom {

// Finds lines of print by a network that gives each place's likelihood of being in one
// (differentiable binarization, doi.org/10.1609/aaai.v34i07.6812: what it marks is the letters'
// middle part, which has to be grown again).
class LineFinder {
public:
    explicit LineFinder(std::unique_ptr<TextNetwork> detection);

    // Rectangles around the lines of a picture (CV_8UC3, BGR) in its pixels. They are wider than
    // high or letters stand on end, and their angle is between -45° and 45°.
    [[nodiscard]] std::vector<cv::RotatedRect> find(const cv::Mat& picture);

private:
    std::unique_ptr<TextNetwork> m_detection;
};

} // namespace anteroom
