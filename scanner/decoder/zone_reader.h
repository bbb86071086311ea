#pragma once

#include "scanner/reading/reading.h"
#include "scanner/text/text_reader.h"

#include <opencv2/core/mat.hpp>
#include <optional>

namespace anteroom {

// What a document says whose zone was read; the corners are those of `corners`.
[[nodiscard]] Reading readingOf(const TravelDocument& document, const Corners& corners);

// A travel document by its zone alone, for passports and other sizes than a card's: found in the
// frame (CV_8UC3, BGR), however it is turned, and read letter by letter as the print that it must
// be in. The corners are the zone's. A first look costs little where there is none and finds nearly
// all, so that it may come before anything else; a thorough one looks at more places. False from
// `progress` ends it.
enum class ZoneSearch { First, Thorough };
[[nodiscard]] std::optional<Reading> zoneInFrame(const cv::Mat& frame, ZoneSearch search,
                                                 const TextReader::Progress& progress);

} // namespace anteroom
