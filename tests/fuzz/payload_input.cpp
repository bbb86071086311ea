#include "fuzz/fuzzed_settings.h"
#include "fuzz/inputs.h"
#include "scanner/decoder/fitting_answer.h"
#include "scanner/decoder/payload_reader.h"

namespace anteroom {

bool feedPayload(const QByteArray& input)
{
    static const DecoderSettings settings = fuzzedSettings();
    PayloadReader payloads(settings);
    std::optional<Problem> problem;
    const QList<Reading> readings = payloads.read(input, problem);
    DecoderAnswer answer;
    answer.readings = readings;
    return (readings.isEmpty() || !problem) && reachTheKiosk(readings) &&
           DecoderAnswer::fromBytes(fittingBytes(answer)).ok();
}

} // namespace anteroom
