#include "fuzz/inputs.h"
#include "record/canonical_json.h"
#include "scanner/channel/decoder_message.h"

namespace anteroom {

bool feedDecoderMessage(const QByteArray& input)
{
    const Result<DecoderRequest> request = DecoderRequest::fromBytes(input);
    if (request && request->toBytes() != input)
        return false;
    const Result<DecoderAnswer> answer = DecoderAnswer::fromBytes(input);
    if (answer && !DecoderAnswer::fromBytes(answer->toBytes()))
        return false;
    const auto json = parseJsonObject(input, MaxAnswerBytes);
    if (!json)
        return true;
    const Result<Reading> reading = Reading::fromJson(*json);
    return !reading || Reading::fromJson(reading->toJson()).ok();
}

} // namespace anteroom
