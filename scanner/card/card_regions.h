#pragma once

#include "scanner/card/card_quads.h"

#include <opencv2/core/mat.hpp>

namespace anteroom {

// Areas of one slowly changing colour that have a card's outline: on a desk whose pattern is full
// of straight lines the card is what has none. `small` is CV_8UC3; support is the share of a
// side along which the area ends.
[[nodiscard]] std::vector<CardQuad> regionQuadsOf(const cv::Mat& small);

} // namespace anteroom
