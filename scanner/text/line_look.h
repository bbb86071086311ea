#pragma once

#include "scanner/reading/text_line.h"

#include <opencv2/core/mat.hpp>
#include <vector>

namespace anteroom {

// A line of print as it was read once: a line that is hard to read is looked at in several ways.
struct LineLook {
    TextLine line;
    cv::Mat likelihoods; // as for charactersOf()
    double across = 0;   // pixels of the line that a row of them stands for
};

// The natural logarithm of how likely the text is by what the network said, over all the ways in
// which its characters can stand in the columns. A character that the network has not is never.
[[nodiscard]] double logLikelihoodOf(QStringView text, const cv::Mat& likelihoods,
                                     QStringView characters);

// Of what was read in several looks at one line, what all of them together find likeliest: a letter
// that noise makes up in one look is unlikely in the others. Letters' places and confidences are
// those of the look that is surest of it.
[[nodiscard]] TextLine likeliestOf(const std::vector<LineLook>& looks, QStringView characters);

} // namespace anteroom
