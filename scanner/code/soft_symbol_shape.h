#pragma once

#include "scanner/code/soft_symbol_ends.h"
#include "scanner/code/soft_symbol_grid.h"

#include <optional>

namespace anteroom {

// A symbol whose layout is known.
struct ShapedSymbol {
    Pdf417Shape shape;
    SymbolPlace place;
    double likeness = 0; // of its row indicators to what they must be: 1 is the same
};

// How many columns and rows the symbol between the ends has, and what level of correction: tried
// out, since each layout says which codewords its row indicators show.
[[nodiscard]] std::optional<ShapedSymbol> findSymbolShape(const cv::Mat& gray,
                                                          const SymbolEnds& ends);

} // namespace anteroom
