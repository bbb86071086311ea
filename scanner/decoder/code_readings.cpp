#include "scanner/decoder/code_readings.h"

namespace anteroom {

namespace {

constexpr qsizetype MostReadings = 8;

// What is of no kind that is known, or began like one and cannot be read: then without its text.
Reading plainCode(const FoundCode& code, const std::optional<Problem>& problem)
{
    Reading reading;
    if (code.part) {
        reading.verdict = Verdict::Incomplete;
        reading.reason = QStringLiteral("incomplete");
    }
    if (problem)
        reading.warnings.append(problem->code);
    else
        reading.text = code.text.left(Reading::LongestText);
    return reading;
}

} // namespace

QList<Reading> readingsOf(const QList<FoundCode>& codes, PayloadReader& payloads, bool raw)
{
    QList<Reading> all;
    for (const FoundCode& code : codes.first(std::min(codes.size(), MostReadings))) {
        std::optional<Problem> problem;
        QList<Reading> readings = payloads.read(code.bytes, problem);
        if (readings.isEmpty())
            readings.append(plainCode(code, problem));
        for (Reading& reading : readings) {
            reading.symbology = code.symbology;
            reading.corners = code.corners;
            if (raw)
                reading.raw =
                    RawCode{code.text.left(RawCode::Longest), code.bytes.left(RawCode::Longest)};
        }
        all += readings;
    }
    return all;
}

} // namespace anteroom
