#pragma once

#include "scanner/text/network_line_reader.h"

#include <vector>

namespace anteroom {

// What the network reads in a line, and of one that is hard to read once more without the camera's
// noise: noise makes letters up, and the network is as sure of them as of others. As long as what
// is read depends on how much of the noise is taken away there is another look. At least one.
[[nodiscard]] std::vector<LineLook> calmLooks(NetworkLineReader& network, const cv::Mat& line);

} // namespace anteroom
