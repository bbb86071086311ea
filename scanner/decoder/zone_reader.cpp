#include "scanner/decoder/zone_reader.h"

#include "scanner/card/plane_fit.h"
#include "scanner/card/zone_bands.h"
#include "scanner/card/zone_print.h"
#include "scanner/code/time_left.h"
#include "scanner/travel/zone_choice.h"

#include <algorithm>

namespace anteroom {

namespace {

constexpr size_t FirstBands = 2;
// No other band is looked at after it: a card's budget holds the rest as well.
constexpr ReadingEffort BandEffort{1200, 2400, true};

QList<QList<ZonePlace>> placesOf(const ZoneLooks& looks)
{
    QList<QList<ZonePlace>> lines;
    for (const cv::Mat& line : looks.lines) {
        QList<ZonePlace>& places = lines.emplace_back(line.rows);
        for (int i = 0; i < line.rows; ++i)
            std::copy_n(line.ptr<float>(i), ZoneAlphabet, places[i].begin());
    }
    return lines;
}

Corners cornersOf(const ZoneGrid& grid)
{
    const double letters = grid.print.letters;
    const double lines = grid.print.lines;
    const cv::Point2d ends[] = {{0, 0}, {letters, 0}, {letters, lines}, {0, lines}};
    Corners corners;
    for (size_t i = 0; i < corners.size(); ++i) {
        const cv::Point2d end = mapped(grid.toPicture, ends[i]);
        corners[i] = {end.x, end.y};
    }
    return corners;
}

} // namespace

Reading readingOf(const TravelDocument& document, const Corners& corners)
{
    Reading reading;
    reading.kind = ReadingKind::TravelDocument;
    reading.corners = corners;
    reading.travelDocument = document;
    return reading;
}

ZoneSearch::ZoneSearch(const cv::Mat& frame) : m_frame(frame), m_bands(zoneBandsIn(frame)) {}

std::optional<Reading> ZoneSearch::first(const TextReader::Progress& progress)
{
    return upTo(std::min(FirstBands, m_bands.size()), progress);
}

std::optional<Reading> ZoneSearch::rest(const TextReader::Progress& progress)
{
    return upTo(m_bands.size(), progress);
}

std::optional<Reading> ZoneSearch::upTo(size_t end, const TextReader::Progress& progress)
{
    const TimeLeft time(BandEffort);
    while (m_next < end && !time.isOver() && progress(0)) {
        const auto looks = zoneLooksIn(m_frame, m_bands[m_next++]);
        const auto document =
            looks ? travelDocumentOf(placesOf(*looks), QDate::currentDate()) : std::nullopt;
        if (document)
            return readingOf(*document, cornersOf(looks->grid));
    }
    return std::nullopt;
}

} // namespace anteroom
