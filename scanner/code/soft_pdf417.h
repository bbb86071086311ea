#pragma once

#include "scanner/code/code_reader.h"

#include <functional>
#include <opencv2/core/mat.hpp>
#include <optional>

namespace anteroom {

// Reads a PDF417 too soft for its bars to be told from its spaces one by one. Its layout is found
// from its ends and its row indicators, its blur is measured on what must stand there, and each
// codeword is weighed against all it could be; those with the least lead are erasures to the error
// correction. Nothing is given out that the correction hasn't proved.
//
// `crop` is the size of a straight crop around the symbol whose pixels `toPicture` leads to the
// picture's, the bars upright. One round takes about as long as one try of ZXing; another is begun
// while there is time left.
[[nodiscard]] std::optional<FoundCode> softPdf417(const cv::Mat& gray, const cv::Size& crop,
                                                  const cv::Matx23d& toPicture,
                                                  const std::function<bool()>& timeLeft);

} // namespace anteroom
