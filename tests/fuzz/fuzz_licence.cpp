#include "scanner/licence/aamva.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace anteroom;

// A licence's payload. Every second input stands behind a good header, so that the elements are
// reached at once. What is read must survive its own JSON.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    if (size == 0)
        return 0;
    QByteArray payload(reinterpret_cast<const char*>(bytes) + 1, qsizetype(size) - 1);
    if (bytes[0] & 1)
        payload.prepend("@\n\x1e\rANSI 636000100001DL00310255DLDAQ1\nDCSDOE\n");
    const Result<Reading> reading = parseLicence(payload);
    if (reading) {
        const Result<Reading> again = Reading::fromJson(reading->toJson());
        if (!again || !(*again == *reading))
            std::abort();
    }
    return 0;
}
