#include "frames/bare_zxing.h"

#include <exception>
#include <ZXing/ReadBarcode.h>

namespace anteroom {

QByteArray bareZxing(const QImage& gray)
{
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(),
                                ZXing::ImageFormat::Lum, int(gray.bytesPerLine()));
    const ZXing::DecodeHints hints = ZXing::DecodeHints().setTryHarder(true).setTryRotate(true);
    try {
        const ZXing::Result result = ZXing::ReadBarcode(view, hints);
        const ZXing::ByteArray& bytes = result.bytes();
        if (result.isValid())
            return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    } catch (const std::exception&) {
        return {};
    }
    return {};
}

} // namespace anteroom
