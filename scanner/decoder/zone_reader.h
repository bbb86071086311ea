#pragma once

#include "scanner/reading/reading.h"
#include "scanner/text/text_reader.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>
#include <optional>
#include <vector>

namespace anteroom {

// What a document says whose zone was read; the corners are those of `corners`.
[[nodiscard]] Reading readingOf(const TravelDocument& document, const Corners& corners);

// Looks for a travel document by its zone alone, for passports and other sizes than a card's: found
// in the frame (CV_8UC3, BGR), however it is turned, and read letter by letter as the print that it
// must be in. The corners are the zone's. False from `progress` ends a look.
class ZoneSearch {
public:
    explicit ZoneSearch(const cv::Mat& frame);

    // Costs little where there is none and finds nearly all, so that it may come before anything
    // else.
    [[nodiscard]] std::optional<Reading> first(const TextReader::Progress& progress);
    // At all other places.
    [[nodiscard]] std::optional<Reading> rest(const TextReader::Progress& progress);

private:
    [[nodiscard]] std::optional<Reading> upTo(size_t end, const TextReader::Progress& progress);

    cv::Mat m_frame;
    std::vector<cv::RotatedRect> m_bands;
    size_t m_next = 0;
};

} // namespace anteroom
