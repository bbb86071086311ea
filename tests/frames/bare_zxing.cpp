#include "frames/bare_zxing.h"

#include "scanner/code/zxing_assertions.h"

#include <exception>
#include <ZXing/ReadBarcode.h>

namespace anteroom {

std::optional<BareCode> bareZxingCode(const QImage& gray)
{
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(),
                                ZXing::ImageFormat::Lum, int(gray.bytesPerLine()));
    const ZXing::DecodeHints hints = ZXing::DecodeHints().setTryHarder(true).setTryRotate(true);
    try {
        ZXing::Result result;
        const bool outlived = outlivesAssertions([&] { result = ZXing::ReadBarcode(view, hints); });
        if (!outlived || !result.isValid())
            return std::nullopt;
        const ZXing::ByteArray& bytes = result.bytes();
        return BareCode{
            QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())),
            QString::fromStdString(result.text()), result.isPartOfSequence()};
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

QByteArray bareZxing(const QImage& gray)
{
    const auto code = bareZxingCode(gray);
    return code ? code->bytes : QByteArray();
}

} // namespace anteroom
