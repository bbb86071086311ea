// The main file of every libFuzzer target; FUZZED_PARSER is the target's function of inputs.h.

#include "fuzz/inputs.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <ctime>

namespace {

// Of the processor's time, so that a busy machine finds what an idle one does; libFuzzer's own
// limit is by the clock on the wall and far above.
constexpr std::clock_t MostTime = CLOCKS_PER_SEC;

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(bytes), qsizetype(size));
    const std::clock_t begun = std::clock();
    if (!anteroom::FUZZED_PARSER(input) || std::clock() - begun > MostTime)
        std::abort();
    return 0;
}
