#include "scanner/code/code_reader.h"
#include "scanner/code/code_writer.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace anteroom;

namespace {

const QImage& drawn(Symbology symbology)
{
    static const QImage pdf417 =
        drawCode(Symbology::Pdf417, "@\n\x1e\rANSI 636000", {.modulePixels = 2}).value();
    static const QImage qr = drawCode(Symbology::Qr, "anteroom", {.modulePixels = 3}).value();
    return symbology == Symbology::Qr ? qr : pdf417;
}

} // namespace

// A code's pixels: a drawn symbol of which the input changes stretches, three bytes for where and
// one for what.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    if (size == 0)
        return 0;
    QImage image = drawn(bytes[0] & 1 ? Symbology::Qr : Symbology::Pdf417);
    const auto pixels = size_t(image.sizeInBytes());
    for (size_t at = 1; at + 4 <= size; at += 4) {
        const size_t where = (size_t(bytes[at]) << 8 | bytes[at + 1]) % pixels;
        const size_t length = std::min<size_t>(bytes[at + 2], pixels - where);
        std::fill_n(image.bits() + where, length, bytes[at + 3]);
    }
    (void)readCodes({image.constBits(), image.width(), image.height(), image.bytesPerLine()},
                    FrameEffort);
    return 0;
}
