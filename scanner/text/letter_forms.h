#pragma once

#include "scanner/reading/text_line.h"

#include <opencv2/core/mat.hpp>
#include <optional>

namespace anteroom {

// How a character is printed, which tells what a reader takes for the same (O and 0, I and 1).
struct LetterForm {
    double width = 0; // pixels of the crop; 0 where it touches its neighbours or nothing is printed
    // Of an O, 0, I or 1 alone: how much farther its top goes to the left of its stem than to the
    // right, as a share of its height: a 1's flag. 0 for a bar, with feet or without.
    double flag = 0;
    // Whether a dot or a stroke stands inside, as in the 0 of typewriter faces; nothing where a
    // blur leaves it open.
    std::optional<bool> marked = {};
};

// Those of a line's characters: `line` is its crop (CV_8UC3, BGR), `read` what was read there, in
// the crop's pixels. One for each character of the text.
[[nodiscard]] QList<LetterForm> letterForms(const cv::Mat& line, const TextLine& read);

} // namespace anteroom
