#include "scanner/code/zxing_port.h"

#include "scanner/code/zxing_assertions.h"

#include <algorithm>
#include <exception>
#include <opencv2/imgproc.hpp>
#include <utility>
#include <ZXing/ReadBarcode.h>

namespace anteroom {

namespace {

using ZXing::BarcodeFormat;
using ZXing::BarcodeFormats;

constexpr int MostSymbols = 16;
constexpr int LinesOfWeakCodes = 4;
constexpr int LinesOfUnguarded = 6;
constexpr int ShortestItf = 6;
constexpr int ShortestCode39 = 3;
constexpr double AgainAtScale = 0.8;

const BarcodeFormats MatrixFormats = BarcodeFormat::QRCode | BarcodeFormat::MicroQRCode |
                                     BarcodeFormat::Aztec | BarcodeFormat::DataMatrix;

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

// Without the formats that find something in any pattern of stripes and that no card has.
BarcodeFormats formatsOf(CodeFamily family)
{
    switch (family) {
    case CodeFamily::Pdf417:
        return BarcodeFormat::PDF417;
    case CodeFamily::Matrix:
        return MatrixFormats;
    case CodeFamily::Linear:
        return BarcodeFormat::Code128 | BarcodeFormat::Code39 | BarcodeFormat::ITF |
               BarcodeFormat::EAN13 | BarcodeFormat::EAN8 | BarcodeFormat::UPCA;
    case CodeFamily::Any: // but the linear ones, which are a try of their own
        break;
    }
    return MatrixFormats | BarcodeFormat::PDF417;
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

QByteArray contentOf(const ZXing::Result& result)
{
    const ZXing::ByteArray& bytes = result.bytes();
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

FoundCode foundCode(const ZXing::Result& result)
{
    FoundCode code;
    code.symbology = symbologyOf(result.format());
    const ZXing::Position& at = result.position();
    code.corners = {pointOf(at.topLeft()), pointOf(at.topRight()), pointOf(at.bottomRight()),
                    pointOf(at.bottomLeft())};
    code.bytes = contentOf(result);
    code.text = QString::fromStdString(result.text());
    if (result.isPartOfSequence())
        code.part = SequencePart{QByteArray::fromStdString(result.sequenceId()),
                                 result.sequenceIndex(), result.sequenceSize()};
    return code;
}

// The sum of GS1's, which most ITF have: weights of 3 and 1 from the right, a multiple of ten in
// all.
bool checkDigitFits(const QByteArray& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += (digits[digits.size() - 1 - i] - '0') * (i % 2 == 0 ? 1 : 3);
    return sum % 10 == 0;
}

// Codes without strong check sums: stripes of other things, of walls and keyboards and lines of
// text, happen to be a short one. They must be long, and the same on more lines than two.
bool isWeak(BarcodeFormat format)
{
    return format == BarcodeFormat::ITF || format == BarcodeFormat::Code39 ||
           format == BarcodeFormat::EAN8;
}

bool isLongEnough(BarcodeFormat format, const QByteArray& content)
{
    if (format == BarcodeFormat::ITF)
        return content.size() >= ShortestItf;
    return content.size() >= (format == BarcodeFormat::Code39 ? ShortestCode39 : 1);
}

ZXing::ImageView viewOf(const cv::Mat& gray)
{
    return {gray.data, gray.cols, gray.rows, ZXing::ImageFormat::Lum, int(gray.step[0])};
}

bool isAmong(const ZXing::Results& results, const ZXing::Result& wanted)
{
    return std::any_of(results.begin(), results.end(), [&](const ZXing::Result& result) {
        return result.isValid() && contentOf(result) == contentOf(wanted);
    });
}

// A PDF417 of correction level 0 has two check codewords, which ZXing spends on what it couldn't
// read: what is left of a large symbol, or of stripes that are none, then passes for a small one.
// Such a reading must come again from other pixels, of the picture upside down and smaller.
bool isUnguarded(const ZXing::Result& result)
{
    return result.format() == BarcodeFormat::PDF417 && result.ecLevel() == "0";
}

bool comesAgain(const ZXing::Result& result, const cv::Mat& gray, ZXing::DecodeHints hints)
{
    cv::Mat other;
    cv::flip(gray, other, -1);
    cv::resize(other, other, {}, AgainAtScale, AgainAtScale, cv::INTER_AREA);
    hints.setFormats(result.format());
    return isAmong(ZXing::ReadBarcodes(viewOf(other), hints), result);
}

bool isBelievable(const ZXing::Result& result, const cv::Mat& gray, ZXing::DecodeHints hints)
{
    const QByteArray content = contentOf(result);
    if (!result.isValid() || !isLongEnough(result.format(), content))
        return false;
    if (isUnguarded(result))
        return comesAgain(result, gray, hints);
    if (!isWeak(result.format()))
        return true;
    const bool isGuarded = result.format() == BarcodeFormat::ITF && checkDigitFits(content);
    const int wanted =
        std::max<int>(hints.minLineCount(), isGuarded ? LinesOfWeakCodes : LinesOfUnguarded);
    hints.setFormats(result.format())
        .setMinLineCount(uchar(std::min({wanted, gray.rows, gray.cols})));
    return isAmong(ZXing::ReadBarcodes(viewOf(gray), hints), result);
}

QList<FoundCode> readWith(const cv::Mat& gray, const ZXing::DecodeHints& hints)
{
    QList<FoundCode> found;
    for (const ZXing::Result& result : ZXing::ReadBarcodes(viewOf(gray), hints))
        if (isBelievable(result, gray, hints))
            found.append(foundCode(result));
    return found;
}

QList<FoundCode> readAll(const cv::Mat& gray, const ZxingTry& attempt, ZXing::DecodeHints hints)
{
    QList<FoundCode> found;
    if (attempt.family != CodeFamily::Linear) {
        hints.setFormats(formatsOf(attempt.family)).setMaxNumberOfSymbols(MostSymbols);
        found = readWith(gray, hints);
    }
    // One linear code at a time: two of the same content are more than ZXing 1.4 survives.
    if (attempt.family == CodeFamily::Linear ||
        (attempt.family == CodeFamily::Any && found.isEmpty())) {
        hints.setFormats(formatsOf(CodeFamily::Linear)).setMaxNumberOfSymbols(1);
        found = readWith(gray, hints);
    }
    return found;
}

} // namespace

QList<FoundCode> zxingRead(const cv::Mat& gray, const ZxingTry& attempt)
{
    const auto hints = ZXing::DecodeHints()
                           .setTryHarder(attempt.harder)
                           .setTryRotate(attempt.rotate)
                           .setTryDownscale(attempt.harder)
                           .setMinLineCount(uchar(attempt.lines))
                           .setIsPure(attempt.pure)
                           .setBinarizer(attempt.globalThreshold ? ZXing::Binarizer::GlobalHistogram
                                                                 : ZXing::Binarizer::LocalAverage);
    QList<FoundCode> found;
    try {
        const bool outlived = outlivesAssertions([&] { found = readAll(gray, attempt, hints); });
        if (!outlived)
            return {};
    } catch (const std::exception&) {
        // ZXing 1.4 runs off its tables on some broken symbols.
        return {};
    }
    return found;
}

} // namespace anteroom
