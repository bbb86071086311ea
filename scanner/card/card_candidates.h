#pragma once

#include "scanner/card/card_quads.h"
#include "scanner/card/card_sides.h"
#include "scanner/card/card_signs.h"

namespace anteroom {

// A quadrilateral that may be the card, with all that speaks for it. In the frame's pixels.
struct CardCandidate {
    CardQuad quad; // as the small picture shows it, its corners in the frame's pixels
    RefinedSides sides;
    CardSigns signs;
    double misfit = 0; // of the refined corners
    double tilt = 0;   // degrees
    double share = 0;  // of the frame's area
    double likely = 0; // 0 to 1
};

// How thoroughly to look for them.
struct CardSearch {
    int longerSide; // of the small picture in which they are looked for
    size_t lines;
    size_t quads;
    size_t openQuads;     // with three sides
    double smooth = 0;    // by which the small picture is blurred first, in its pixels
    bool regions = false; // also areas of one colour
};
inline constexpr CardSearch FrameSearch{480, 56, 20, 0};
inline constexpr CardSearch PictureSearch{640, 100, 60, 40};
// Where a desk's fine pattern is grey and the card isn't.
inline constexpr CardSearch CoarseSearch{288, 60, 30, 20};
// The same for a coarse pattern.
inline constexpr CardSearch BlurredSearch{288, 60, 30, 20, 2};
// Where any pattern is full of lines and the card isn't.
inline constexpr CardSearch RegionSearch{480, 0, 0, 0, 0, true};

// The likeliest first.
[[nodiscard]] std::vector<CardCandidate> candidatesIn(const cv::Mat& frame,
                                                      const CardSearch& search);

} // namespace anteroom
