#pragma once

#include "scanner/reading/reading.h"
#include "scanner/text/text_reader.h"

#include <opencv2/core/mat.hpp>
#include <optional>

namespace anteroom {

// What a document says whose zone was read; the corners are those of `corners`.
[[nodiscard]] Reading readingOf(const TravelDocument& document, const Corners& corners);

// A travel document by its zone alone, for passports and other sizes than a card's: found in the
// frame (CV_8UC3, BGR), however it is turned. The corners are the zone's.
[[nodiscard]] std::optional<Reading> zoneInFrame(const cv::Mat& frame, const TextReader& text,
                                                 const TextReader::Progress& progress);

} // namespace anteroom
