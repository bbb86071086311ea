#include "scanner/decoder/zone_reader.h"

#include "scanner/card/zone_bands.h"
#include "scanner/text/line_crop.h"
#include "scanner/travel/machine_readable_zone.h"

#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <QElapsedTimer>

namespace anteroom {

namespace {

constexpr int BandWidth = 1586; // letters as large as on a straightened card
// The finder of lines needs some picture above and below: it works by a whole card's shape.
constexpr double BandHeight = 0.3;        // of the width
constexpr qint64 NoOtherBandAfter = 1200; // milliseconds: a card's budget holds the rest as well

Corners cornersOfBand(const cv::RotatedRect& band, bool turned)
{
    const double angle = double(band.angle) * std::numbers::pi / 180;
    const QPointF middle(double(band.center.x), double(band.center.y));
    const QPointF along = QPointF(std::cos(angle), std::sin(angle)) * double(band.size.width) / 2;
    const QPointF down = QPointF(-std::sin(angle), std::cos(angle)) * double(band.size.height) / 2;
    if (turned)
        return {middle + along + down, middle - along + down, middle - along - down,
                middle + along - down};
    return {middle - along - down, middle + along - down, middle + along + down,
            middle - along + down};
}

cv::Mat straightBand(const cv::Mat& frame, cv::RotatedRect band)
{
    band.size.height = std::max(band.size.height, float(BandHeight * double(band.size.width)));
    const cv::Mat crop = cropped(frame, band);
    const double scale = double(BandWidth) / crop.cols;
    cv::Mat straight;
    cv::resize(crop, straight, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    return straight;
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

std::optional<Reading> zoneInFrame(const cv::Mat& frame, const TextReader& text,
                                   const TextReader::Progress& progress)
{
    QElapsedTimer clock;
    clock.start();
    for (const cv::RotatedRect& band : zoneBandsIn(frame)) {
        if (clock.elapsed() > NoOtherBandAfter)
            break;
        cv::Mat straight = straightBand(frame, band);
        for (const bool turned : {false, true}) {
            if (turned)
                cv::rotate(straight, straight, cv::ROTATE_180);
            const auto document =
                travelDocumentIn(text.read(straight, progress), QDate::currentDate());
            if (document)
                return readingOf(*document, cornersOfBand(band, turned));
        }
    }
    return std::nullopt;
}

} // namespace anteroom
