#pragma once

#include "scanner/code/code_reader.h"

#include <opencv2/core/mat.hpp>

namespace anteroom {

// Which codes a try looks for.
enum class CodeFamily { Pdf417, Matrix, Linear, Any };

struct ZxingTry {
    CodeFamily family = CodeFamily::Any;
    bool harder = false;
    bool rotate = false;
    bool globalThreshold = false;
    bool pure = false; // nothing but one symbol, straight and without noise
    int lines = 2;     // on which a linear code must say the same
};

// One try of ZXing on an 8-bit grey image: all that it finds and that may be believed. What ZXing
// throws ends here and is nothing found.
[[nodiscard]] QList<FoundCode> zxingRead(const cv::Mat& gray, const ZxingTry& attempt);

} // namespace anteroom
