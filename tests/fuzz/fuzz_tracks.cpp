#include "scanner/licence/track.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace anteroom;

// A magnetic stripe's text. Every second input stands behind a good track 1, so that the fields of
// the others are reached. What is read must survive its own JSON.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    if (size == 0)
        return 0;
    QByteArray payload(reinterpret_cast<const char*>(bytes) + 1, qsizetype(size) - 1);
    if (bytes[0] & 1)
        payload.prepend("%VARICHMOND^DOE$JANE$M^1 MAIN ST^?;636000");
    const Result<Reading> reading = parseTracks(payload);
    if (reading) {
        const Result<Reading> again = Reading::fromJson(reading->toJson());
        if (!again || !(*again == *reading))
            std::abort();
    }
    return 0;
}
