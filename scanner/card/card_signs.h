#pragma once

#include "scanner/card/card_finder.h"
#include "scanner/card/edge_map.h"

namespace anteroom {

// What a card has beside its four sides.
struct CardSigns {
    // ID-1's corners are round (ISO/IEC 7810, radius 3.18 mm): -1 where the picture fills the tip
    // of a corner as a sheet of paper does, 1 where the desk does; mean of the three clearest.
    double roundness = 0;
    double print = 0;   // share of edges in the card's middle
    double rim = 0;     // share of edges close to the sides, inside: cards have a margin
    double outside = 0; // share of edges close to the sides, outside
};

// `factor` is the frame's size over the one of the edges' picture.
[[nodiscard]] CardSigns signsOf(const cv::Mat& frame, const EdgeMap& edges, double factor,
                                const CardCorners& corners);

} // namespace anteroom
