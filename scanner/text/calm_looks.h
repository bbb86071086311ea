#pragma once

#include "scanner/text/network_line_reader.h"

#include <vector>

namespace anteroom {

// Whether a card's picture (CV_8UC3, CardPixels), of which the middle is looked at, has so much of
// the camera's noise that a line read as it is would have to be read once more.
[[nodiscard]] bool isNoisy(const cv::Mat& card);

// What the network reads in a line, and of one that is hard to read once more without the camera's
// noise: noise makes letters up, and the network is as sure of them as of others. As long as what
// is read depends on how much of the noise is taken away there is another look. On a noisy card no
// line is looked at as it is, and a sentence without a number once only. At least one look.
[[nodiscard]] std::vector<LineLook> calmLooks(NetworkLineReader& network, const cv::Mat& line,
                                              bool noisy);

} // namespace anteroom
