#pragma once

#include <array>
#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>
#include <optional>
#include <vector>

namespace anteroom {

// Four corners in the frame's pixels, clockwise as the frame shows them; the first side is one of
// the card's longer ones. Which of the two long sides is the card's top is not known yet.
using CardCorners = std::array<cv::Point2f, 4>;

struct FoundCard {
    CardCorners corners;
    double likely = 0; // 0 to 1, that it is a card and that these are its corners
};

// How long to look: a frame is one of many, about 20 ms; a picture is all there is, about 80 ms.
enum class FindEffort { Frame, Picture };

// The card in a colour frame (CV_8UC3, BGR; any size), to a fraction of a pixel of the full frame:
// on plain, white and busy desks, among papers, in fingers, with up to two corners covered. A
// corner may lie outside of the frame. Whole numbers are the middles of pixels.
[[nodiscard]] std::optional<FoundCard> findCard(const cv::Mat& frame,
                                                FindEffort effort = FindEffort::Picture);

// As findCard() of a picture; behind it up to five more, the likeliest outlines of something else,
// for when nothing can be read in the first: a sheet of paper, a telephone, a card's box; and the
// likeliest one around it, for when it is without a band of the card.
[[nodiscard]] std::vector<FoundCard> findCardAndNext(const cv::Mat& picture);

// The card as it lies when the first corner is its top left: CardPixels, colour kept. Empty when no
// picture has such corners.
[[nodiscard]] cv::Mat straightened(const cv::Mat& frame, const CardCorners& corners);
// The same of a card that is printed upright, whose first corner begins a short side: as high as
// CardPixels, in the middle of a canvas of that size that is black beside it.
[[nodiscard]] cv::Mat straightenedUpright(const cv::Mat& frame, const CardCorners& corners);

} // namespace anteroom
