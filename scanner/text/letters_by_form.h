#pragma once

#include "scanner/reading/text_line.h"

#include <opencv2/core/mat.hpp>

namespace anteroom {

// The line with O, 0, I and 1 as they are printed, at the beginning of codes and beside letters:
// there nothing else tells them apart. Among digits 0 and 1 stay what they are. Those of which the
// print leaves no doubt are `measured`.
[[nodiscard]] TextLine withLettersByForm(const cv::Mat& line, TextLine read);

} // namespace anteroom
