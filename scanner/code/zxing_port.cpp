#include "scanner/code/zxing_port.h"

#include <exception>
#include <utility>
#include <ZXing/ReadBarcode.h>

namespace anteroom {

namespace {

using ZXing::BarcodeFormat;
using ZXing::BarcodeFormats;

constexpr std::pair<BarcodeFormat, Symbology> Formats[] = {
    {BarcodeFormat::PDF417, Symbology::Pdf417},
    {BarcodeFormat::QRCode, Symbology::Qr},
    {BarcodeFormat::MicroQRCode, Symbology::MicroQr},
    {BarcodeFormat::Aztec, Symbology::Aztec},
    {BarcodeFormat::DataMatrix, Symbology::DataMatrix},
    {BarcodeFormat::Code128, Symbology::Code128},
    {BarcodeFormat::Code39, Symbology::Code39},
    {BarcodeFormat::Code93, Symbology::Code93},
    {BarcodeFormat::Codabar, Symbology::Codabar},
    {BarcodeFormat::ITF, Symbology::Itf},
    {BarcodeFormat::EAN8, Symbology::Ean8},
    {BarcodeFormat::EAN13, Symbology::Ean13},
    {BarcodeFormat::UPCA, Symbology::UpcA},
    {BarcodeFormat::UPCE, Symbology::UpcE},
};

BarcodeFormats formatsOf(CodeFamily family)
{
    const BarcodeFormats matrix = BarcodeFormat::QRCode | BarcodeFormat::MicroQRCode |
                                  BarcodeFormat::Aztec | BarcodeFormat::DataMatrix;
    // Without the formats that find something in any pattern of stripes.
    const BarcodeFormats linear = BarcodeFormat::Code128 | BarcodeFormat::Code39 |
                                  BarcodeFormat::EAN13 | BarcodeFormat::EAN8 | BarcodeFormat::UPCA;
    switch (family) {
    case CodeFamily::Pdf417:
        return BarcodeFormat::PDF417;
    case CodeFamily::Matrix:
        return matrix;
    case CodeFamily::Linear:
        return linear;
    case CodeFamily::Any:
        break;
    }
    return matrix | linear | BarcodeFormat::PDF417;
}

Symbology symbologyOf(BarcodeFormat format)
{
    for (const auto& [zxing, symbology] : Formats)
        if (zxing == format)
            return symbology;
    return Symbology::Unknown;
}

QPointF pointOf(const ZXing::PointI& point)
{
    return QPointF(point.x, point.y);
}

FoundCode foundCode(const ZXing::Result& result)
{
    FoundCode code;
    code.symbology = symbologyOf(result.format());
    const ZXing::Position& at = result.position();
    code.corners = {pointOf(at.topLeft()), pointOf(at.topRight()), pointOf(at.bottomRight()),
                    pointOf(at.bottomLeft())};
    const ZXing::ByteArray& bytes = result.bytes();
    code.bytes = QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    code.text = QString::fromStdString(result.text());
    return code;
}

} // namespace

std::optional<FoundCode> zxingRead(const cv::Mat& gray, const ZxingTry& attempt)
{
    const ZXing::DecodeHints hints =
        ZXing::DecodeHints()
            .setFormats(formatsOf(attempt.family))
            .setTryHarder(attempt.harder)
            .setTryRotate(attempt.rotate)
            .setTryDownscale(attempt.harder)
            .setBinarizer(attempt.globalThreshold ? ZXing::Binarizer::GlobalHistogram
                                                  : ZXing::Binarizer::LocalAverage)
            .setMaxNumberOfSymbols(1);
    const ZXing::ImageView view(gray.data, gray.cols, gray.rows, ZXing::ImageFormat::Lum,
                                int(gray.step[0]));
    try {
        const ZXing::Result result = ZXing::ReadBarcode(view, hints);
        if (result.isValid() && !result.bytes().empty())
            return foundCode(result);
    } catch (const std::exception&) {
        // ZXing 1.4 runs off its tables on some broken symbols.
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace anteroom
