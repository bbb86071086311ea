#pragma once

#include "scanner/code/soft_symbol_blur.h"

#include <cstdint>
#include <vector>

namespace anteroom {

// What a data cell most likely is.
struct SoftCodeword {
    uint16_t word = 0;
    float lead = 0; // by how much likelier than the runner-up: the logarithm of the ratio
};

// Weighs every data cell, row by row, against the 929 patterns of its row's cluster. What the
// neighbours give to a cell through the blur is taken off first, as far as they are known; so more
// rounds know better, and `modules` comes to hold what is believed of each module.
[[nodiscard]] std::vector<SoftCodeword> weighCodewords(const cv::Mat1f& samples,
                                                       const SymbolBlur& blur,
                                                       const Pdf417Shape& shape,
                                                       SymbolModules& modules, int rounds);

} // namespace anteroom
