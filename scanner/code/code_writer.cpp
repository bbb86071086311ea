#include "scanner/code/code_writer.h"

#include <algorithm>
#include <cstring>
#include <exception>
#include <optional>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

namespace anteroom {

namespace {

// What ZXing draws a row of PDF417 with; ISO 15438 asks for at least three modules, and three is
// what licences have.
constexpr int ZxingPdf417RowHeight = 4;
constexpr int Pdf417RowHeight = 3;

std::optional<ZXing::BarcodeFormat> formatOf(Symbology symbology)
{
    switch (symbology) {
    case Symbology::Pdf417:
        return ZXing::BarcodeFormat::PDF417;
    case Symbology::Qr:
        return ZXing::BarcodeFormat::QRCode;
    case Symbology::Code128:
        return ZXing::BarcodeFormat::Code128;
    default:
        return std::nullopt;
    }
}

// One pixel a module, without a margin. A byte is one character of Latin-1.
ZXing::BitMatrix modulesOf(ZXing::BarcodeFormat format, const QByteArray& payload, int eccLevel)
{
    ZXing::MultiFormatWriter writer(format);
    writer.setMargin(0);
    if (format != ZXing::BarcodeFormat::Code128)
        writer.setEccLevel(std::clamp(eccLevel, 0, 8));
    std::wstring characters;
    for (const char c : payload)
        characters.push_back(wchar_t(uchar(c)));
    // Wider than high, so that PDF417 lies.
    return writer.encode(characters, 2, 1);
}

struct RowScale {
    int rows;    // rows of modules to draw
    int modules; // how high each is
    int step;    // rows of the matrix that make one
};

RowScale rowScale(Symbology symbology, const ZXing::BitMatrix& matrix, const CodeStyle& style)
{
    if (symbology == Symbology::Pdf417)
        return {matrix.height() / ZxingPdf417RowHeight, Pdf417RowHeight, ZxingPdf417RowHeight};
    if (symbology == Symbology::Code128)
        return {1, style.heightModules > 0 ? style.heightModules : std::max(15, matrix.width() / 5),
                1};
    return {matrix.height(), 1, 1};
}

QImage drawn(const ZXing::BitMatrix& matrix, const RowScale& rows, const CodeStyle& style)
{
    const int pixels = std::max(1, style.modulePixels);
    const int quiet = std::max(0, style.quietModules) * pixels;
    const int rowPixels = rows.modules * pixels;
    QImage image(matrix.width() * pixels + 2 * quiet, rows.rows * rowPixels + 2 * quiet,
                 QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int row = 0; row < rows.rows; ++row) {
        for (int x = 0; x < matrix.width(); ++x) {
            if (!matrix.get(x, row * rows.step))
                continue;
            for (int y = 0; y < rowPixels; ++y)
                std::memset(image.scanLine(quiet + row * rowPixels + y) + quiet + x * pixels, 0,
                            size_t(pixels));
        }
    }
    return image;
}

} // namespace

Result<QImage> drawCode(Symbology symbology, const QByteArray& payload, const CodeStyle& style)
{
    const auto format = formatOf(symbology);
    if (!format)
        return problem("code.symbology",
                       QStringLiteral("Only PDF417, QR and Code 128 can be drawn: choose one of "
                                      "them."));
    try {
        const ZXing::BitMatrix matrix = modulesOf(*format, payload, style.eccLevel);
        return drawn(matrix, rowScale(symbology, matrix, style), style);
    } catch (const std::exception&) {
        return problem("code.too_long",
                       QStringLiteral("This content does not fit into the code: shorten it."));
    }
}

} // namespace anteroom
