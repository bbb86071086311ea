#pragma once

#include "scanner/code/soft_symbol_grid.h"

namespace anteroom {

// The place moved so that the symbol as predicted comes to lie on the symbol as it was seen: one
// step of Gauss and Newton over the eight numbers of a plane seen by a camera. It sees movements of
// up to about a module and half a row. `seen` and `predicted` are samples of the same light;
// what they have in common where modules are known counts.
[[nodiscard]] SymbolPlace nudgedPlace(const SymbolPlace& place, const Pdf417Shape& shape,
                                      const cv::Mat1f& seen, const cv::Mat1f& predicted,
                                      const cv::Mat1b& known);

} // namespace anteroom
