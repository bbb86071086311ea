#include "frames/drawn_codes.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <QPainter>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

namespace anteroom {

namespace {

constexpr int QuietModules = 10; // what the strictest of the linear codes ask for

// Rows of modules as hexadecimal digits from the left, as zint's --dump writes them.
struct Modules {
    int width;
    int rowHeight; // in modules
    QList<QByteArray> rows;
};

const Modules MicroQr{15,
                      1,
                      {"FEAA", "829E", "BAAC", "BA9E", "BA66", "825A", "FE34", "0070", "89EE",
                       "5776", "9470", "30CE", "D814", "6552", "9594"}};

const Modules MacroPdf417[] = {
    {103,
     3,
     {"FF547D5F3ACF105DCF5787F452", "FF547A9025F6132FCF5207F452", "FF54757E23D09FAD0A9E07F452",
      "FF546BCFBED79C4DEAF3C7F452", "FF547AE727E4DA786F5CE7F452", "FF547AF428C7DFAC4FAF67F452",
      "FF5474EFB0C29EAF0D3BC7F452", "FF5457EE34F0D4F40AFDC7F452", "FF5469BF23BBDBC58FD327F452"}},
    {103,
     3,
     {"FF547D5F3ACF1824CF5787F452", "FF547A903E8B1E412F5207F452", "FF54757E3F4356F7EA9E07F452",
      "FF546BCFA4121BEF4AF3C7F452", "FF547AE734F0DA702F5CE7F452", "FF547AF43F58987D2FAF67F452",
      "FF5474EFBD5E14208D3BC7F452", "FF5457EE29E819FAEAFDC7F452", "FF5469BF2FDD1CF2EFD327F452"}}};

const Modules AppendedQr[] = {
    {21, 1, {"FE2BF8", "82AA08", "BAB2E8", "BA0AE8", "BAFAE8", "82E208", "FEABF8",
             "008000", "D33BB0", "91F550", "F7B528", "05E8C8", "4653D0", "00E010",
             "FEDAD0", "826480", "BA4F18", "BAE7D8", "BA7288", "82D878", "FEE1A0"}},
    {21, 1, {"FE5BF8", "82D208", "BACAE8", "BA52E8", "BA8AE8", "829A08", "FEABF8",
             "00F800", "D363B0", "20E1D0", "EAADA8", "45B3C8", "A34B90", "00B010",
             "FEC110", "821DC0", "BA5758", "BAB0C8", "BA6888", "82E718", "FEF9A0"}}};

std::optional<ZXing::BarcodeFormat> formatOf(Symbology symbology)
{
    using ZXing::BarcodeFormat;
    switch (symbology) {
    case Symbology::Pdf417:
        return BarcodeFormat::PDF417;
    case Symbology::Qr:
        return BarcodeFormat::QRCode;
    case Symbology::Aztec:
        return BarcodeFormat::Aztec;
    case Symbology::DataMatrix:
        return BarcodeFormat::DataMatrix;
    case Symbology::Code128:
        return BarcodeFormat::Code128;
    case Symbology::Code39:
        return BarcodeFormat::Code39;
    case Symbology::Itf:
        return BarcodeFormat::ITF;
    case Symbology::Ean13:
        return BarcodeFormat::EAN13;
    case Symbology::Ean8:
        return BarcodeFormat::EAN8;
    case Symbology::UpcA:
        return BarcodeFormat::UPCA;
    default:
        return std::nullopt;
    }
}

template <class IsDark>
QImage drawn(int width, int height, int rowHeight, int modulePixels, const IsDark& isDark)
{
    const int quiet = QuietModules * modulePixels;
    QImage image(width * modulePixels + 2 * quiet, height * rowHeight * modulePixels + 2 * quiet,
                 QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < height * rowHeight * modulePixels; ++y)
        for (int x = 0; x < width; ++x)
            if (isDark(x, y / (rowHeight * modulePixels)))
                std::memset(image.scanLine(quiet + y) + quiet + x * modulePixels, 0,
                            size_t(modulePixels));
    return image;
}

QImage drawn(const Modules& modules, int modulePixels)
{
    QList<QByteArray> rows;
    for (const QByteArray& digits : modules.rows)
        rows.append(QByteArray::fromHex(digits));
    return drawn(modules.width, int(rows.size()), modules.rowHeight, modulePixels,
                 [&](int x, int row) { return (rows[row][x / 8] >> (7 - x % 8) & 1) != 0; });
}

} // namespace

QImage drawnCode(Symbology symbology, const QByteArray& content, int modulePixels)
{
    const auto format = formatOf(symbology);
    if (!format)
        return {};
    ZXing::MultiFormatWriter writer(*format);
    writer.setMargin(0);
    const std::wstring characters(content.begin(), content.end());
    const ZXing::BitMatrix matrix = writer.encode(characters, 2, 1);
    const bool isLinear = matrix.height() == 1;
    return drawn(matrix.width(), matrix.height(), isLinear ? std::max(15, matrix.width() / 4) : 1,
                 modulePixels, [&](int x, int row) { return matrix.get(x, row); });
}

QImage microQr(int modulePixels)
{
    return drawn(MicroQr, modulePixels);
}

QImage macroPdf417(int index, int modulePixels)
{
    return drawn(MacroPdf417[index], modulePixels);
}

QImage appendedQr(int index, int modulePixels)
{
    return drawn(AppendedQr[index], modulePixels);
}

QImage sideBySide(const QList<QImage>& pictures, int gap)
{
    int width = gap;
    int height = 0;
    for (const QImage& picture : pictures) {
        width += picture.width() + gap;
        height = std::max(height, picture.height());
    }
    QImage all(width, height + 2 * gap, QImage::Format_RGB32);
    all.fill(Qt::white);
    QPainter painter(&all);
    int x = gap;
    for (const QImage& picture : pictures) {
        painter.drawImage(x, gap, picture);
        x += picture.width() + gap;
    }
    painter.end();
    return all.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace anteroom
