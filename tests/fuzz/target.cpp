// The main file of every libFuzzer target; FUZZED_PARSER is the target's function of inputs.h.

#include "fuzz/inputs.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(bytes), qsizetype(size));
    if (!anteroom::FUZZED_PARSER(input))
        std::abort();
    return 0;
}
