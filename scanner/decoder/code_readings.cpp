#include "scanner/decoder/code_readings.h"

#include "scanner/licence/aamva.h"

namespace anteroom {

namespace {

constexpr qsizetype LongestText = 4096;
constexpr qsizetype MostReadings = 8;

Reading readingOf(const FoundCode& code)
{
    Reading reading;
    if (looksLikeLicence(code.bytes)) {
        Result<Reading> licence = parseLicence(code.bytes);
        if (licence)
            reading = std::move(licence).value();
        else
            reading.warnings.append(licence.problem().code);
    } else {
        reading.text = code.text.left(LongestText);
    }
    reading.symbology = code.symbology;
    reading.corners = code.corners;
    return reading;
}

} // namespace

QList<Reading> readingsOf(const QList<FoundCode>& codes)
{
    QList<Reading> readings;
    for (const FoundCode& code : codes.first(std::min(codes.size(), MostReadings)))
        readings.append(readingOf(code));
    return readings;
}

} // namespace anteroom
