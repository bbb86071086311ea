#pragma once

#include "scanner/card/card_finder.h"
#include "scanner/card/edge_lines.h"

namespace anteroom {

// Four lines that may be a card's sides.
struct CardQuad {
    CardCorners corners; // as CardCorners says
    double support = 0;  // mean share of the four sides on which there are edges
    double weakest = 0;  // the same of the side that has least
    double beyond = 0;   // mean share of edges where the sides go on past their corners
    double misfit = 0;   // see CardPose
    double tilt = 0;     // degrees
    double score = 0;    // more is likelier
    int guessed = -1;    // the side that is only guessed from the other three, 0 to 3
    bool region = false; // from an area of one colour, not from lines
};

// Corners in any order of going round, as CardCorners has them, with how they lie; none for what no
// card looks like.
[[nodiscard]] std::optional<CardQuad> cardQuadOf(const CardCorners& corners, cv::Size size,
                                                 double mostMisfit);

// The likeliest ones, the best first, at most `most`; no two nearly the same.
[[nodiscard]] std::vector<CardQuad> quadsOf(const std::vector<EdgeLine>& lines, cv::Size size,
                                            size_t most);

// The same with three sides: a finger, a wallet or a desk as white as the card hides the fourth. It
// is guessed by ID-1's proportions, at several distances, since nobody knows the card's tilt yet.
[[nodiscard]] std::vector<CardQuad> openQuadsOf(const std::vector<EdgeLine>& lines, cv::Size size,
                                                size_t most);

} // namespace anteroom
