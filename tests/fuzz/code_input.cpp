#include "fuzz/inputs.h"
#include "scanner/code/code_reader.h"
#include "scanner/code/code_writer.h"

#include <algorithm>
#include <array>

namespace anteroom {

namespace {

const QImage& drawn(uchar choice)
{
    static const std::array images{
        drawCode(Symbology::Pdf417, "@\n\x1e\rANSI 636000", {.modulePixels = 2}).value(),
        drawCode(Symbology::Qr, "anteroom", {.modulePixels = 3}).value(),
        drawCode(Symbology::Code128, "MRN-42", {.modulePixels = 2}).value(),
        QImage(96, 96, QImage::Format_Grayscale8)};
    return images[choice % images.size()];
}

} // namespace

// The first byte chooses a drawn symbol, or an empty picture; the rest changes stretches of its
// pixels, three bytes for where and one for what.
bool feedCode(const QByteArray& input)
{
    if (input.isEmpty())
        return true;
    QImage image = drawn(uchar(input[0]));
    const qsizetype pixels = image.sizeInBytes();
    for (qsizetype at = 1; at + 4 <= input.size(); at += 4) {
        const qsizetype where = (uchar(input[at]) << 8 | uchar(input[at + 1])) % pixels;
        const qsizetype length = std::min<qsizetype>(uchar(input[at + 2]), pixels - where);
        std::fill_n(image.bits() + where, length, uchar(input[at + 3]));
    }
    const QList<FoundCode> codes = readCodes(
        {image.constBits(), image.width(), image.height(), image.bytesPerLine()}, FrameEffort);
    return std::all_of(codes.begin(), codes.end(),
                       [](const FoundCode& code) { return code.symbology != Symbology::Unknown; });
}

} // namespace anteroom
