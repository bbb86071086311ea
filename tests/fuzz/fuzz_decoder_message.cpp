#include "scanner/channel/decoder_message.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace anteroom;

// What comes over the socket between kiosk and decoder, in either direction.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const QByteArray message(reinterpret_cast<const char*>(bytes), qsizetype(size));
    const Result<DecoderRequest> request = DecoderRequest::fromBytes(message);
    if (request && request->toBytes() != message)
        std::abort();
    const Result<DecoderAnswer> answer = DecoderAnswer::fromBytes(message);
    if (answer && !DecoderAnswer::fromBytes(answer->toBytes()))
        std::abort();
    return 0;
}
