#include "scanner/decoder/picture_file.h"

#include "scanner/channel/decoder_message.h"
#include "scanner/decoder/heif_picture.h"
#include "scanner/decoder/picture_shape.h"
#include "scanner/decoder/webp_header.h"

#include <algorithm>
#include <cstring>
#include <opencv2/imgproc.hpp>
#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int AllocationLimitMegabytes = 128;
constexpr qint64 AllocationLimit = qint64(AllocationLimitMegabytes) << 20;
constexpr int EnoughPixelsAcross = 4096;
constexpr qsizetype FarthestEndMark = 64 * 1024;
constexpr int EvidenceQuality = 85;

bool isTooLarge(const QSize& size, qsizetype mostPixels)
{
    return qint64(size.width()) * size.height() > mostPixels;
}

Problem tooLarge()
{
    return problem("picture.large",
                   QStringLiteral("This picture has too many pixels: use a smaller one."));
}

Problem unreadable()
{
    return problem("picture.unreadable", QStringLiteral("This picture is damaged: take it again."));
}

QByteArray formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (isWebp(bytes))
        return "webp";
    return {};
}

// A JPEG that was cut short still decodes, to a picture that is grey from somewhere on. Its end
// mark may be followed by what cameras append.
bool isCutShort(const QByteArray& jpeg)
{
    const qsizetype end = jpeg.lastIndexOf("\xff\xd9");
    return end < jpeg.size() / 2 || jpeg.size() - end > FarthestEndMark;
}

// libjpeg leaves out what it needn't decode only for halves, quarters and eighths.
QSize cheapSize(QSize size)
{
    while (std::max(size.width(), size.height()) > EnoughPixelsAcross)
        size = QSize((size.width() + 1) / 2, (size.height() + 1) / 2);
    return size;
}

cv::Mat matOf(const QImage& image, int type)
{
    return cv::Mat(image.height(), image.width(), type, const_cast<uchar*>(image.constBits()),
                   size_t(image.bytesPerLine()));
}

// Qt converts what is larger than this with threads of its pool, which a confined process cannot
// start; so it gets strips.
constexpr qsizetype PixelsOfAStrip = 64 * 1024;

// What a transparent pixel is of its own is often black; a person sees it on white.
QRgb onWhite(QRgb pixel)
{
    const int white = 255 - qAlpha(pixel);
    const auto mixed = [&](int part) { return (part * qAlpha(pixel) + 255 * white + 127) / 255; };
    return qRgb(mixed(qRed(pixel)), mixed(qGreen(pixel)), mixed(qBlue(pixel)));
}

QImage rgbOf(const QImage& image)
{
    if (image.format() == QImage::Format_RGB32)
        return image;
    QImage rgb(image.size(), QImage::Format_RGB32);
    const int lines = int(std::max<qsizetype>(1, PixelsOfAStrip / std::max(1, image.width())));
    for (int y = 0; y < image.height() && !rgb.isNull(); y += lines) {
        const int height = std::min(lines, image.height() - y);
        const QImage strip =
            image.copy(0, y, image.width(), height).convertToFormat(QImage::Format_ARGB32);
        for (int line = 0; line < height; ++line) {
            const auto* from = reinterpret_cast<const QRgb*>(strip.constScanLine(line));
            auto* to = reinterpret_cast<QRgb*>(rgb.scanLine(y + line));
            std::transform(from, from + image.width(), to, onWhite);
        }
    }
    return rgb;
}

QImage resized(const QImage& rgb, QSize size)
{
    if (size == rgb.size())
        return rgb;
    QImage small(size, QImage::Format_RGB32);
    cv::Mat to(small.height(), small.width(), CV_8UC4, small.bits(), size_t(small.bytesPerLine()));
    cv::resize(matOf(rgb, CV_8UC4), to, to.size(), 0, 0, cv::INTER_AREA);
    return small;
}

int bytesPerPixel(QImage::Format format)
{
    return std::max(1, QImage::toPixelFormat(format).bitsPerPixel() / 8);
}

Result<QImage> heifPicture(const QByteArray& bytes)
{
    const HeifPicture picture = decodeHeif(bytes, MaxWholePicturePixels);
    switch (picture.problem) {
    case HeifProblem::None:
        return picture.image;
    case HeifProblem::TooLarge:
        return tooLarge();
    case HeifProblem::Unreadable:
        break;
    }
    return unreadable();
}

} // namespace

void loadPictureFormats()
{
    loadHeif();
    QImageReader::setAllocationLimit(AllocationLimitMegabytes);
    QImage dot(8, 8, QImage::Format_RGB32);
    dot.fill(Qt::white);
    for (const char* format : {"jpeg", "png", "webp"}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        dot.save(&buffer, format);
        (void)QImage::fromData(bytes, format);
    }
}

Result<QImage> decodePicture(std::span<const uchar> span)
{
    if (qsizetype(span.size()) > MaxPictureBytes)
        return problem("picture.long",
                       QStringLiteral("This file is too big: use a picture under 16 MB."));
    QByteArray bytes =
        QByteArray::fromRawData(reinterpret_cast<const char*>(span.data()), qsizetype(span.size()));
    if (isHeif(bytes))
        return heifPicture(bytes);
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return problem("picture.unknown",
                       QStringLiteral("This isn't a JPEG, PNG, WebP or HEIC picture: choose "
                                      "another file."));
    if (format == "webp") {
        const auto size = webpSize(bytes);
        if (!size)
            return unreadable();
        if (isTooLarge(*size, MaxWholePicturePixels))
            return tooLarge();
    } else if (format == "png") {
        const auto plain = plainPng(bytes);
        if (!plain)
            return unreadable();
        bytes = *plain;
    } else if (hasTooManyScans(bytes)) {
        return unreadable();
    }
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize claimed = reader.size();
    if (!claimed.isValid() || claimed.isEmpty())
        return unreadable();
    if (isTooLarge(claimed, format == "jpeg" ? MaxPicturePixels : MaxWholePicturePixels))
        return tooLarge();
    if (format == "jpeg" && isCutShort(bytes))
        return unreadable();
    // Of a WebP Qt would shrink what it has decoded, with threads of its pool.
    if (format == "jpeg")
        reader.setScaledSize(cheapSize(claimed));
    else if (qint64(claimed.width()) * claimed.height() * bytesPerPixel(reader.imageFormat()) >
             AllocationLimit)
        return tooLarge();
    const QImage rgb = rgbOf(reader.read());
    if (rgb.isNull())
        return unreadable();
    return format == "webp" ? resized(rgb, cheapSize(rgb.size())) : rgb;
}

QImage shrunk(const QImage& rgb, int longest)
{
    const int side = std::max(rgb.width(), rgb.height());
    if (side <= longest)
        return rgb;
    const double factor = double(longest) / side;
    return resized(rgb, QSize(std::clamp(int(rgb.width() * factor), 1, longest),
                              std::clamp(int(rgb.height() * factor), 1, longest)));
}

QImage grayOf(const QImage& rgb)
{
    QImage gray(rgb.size(), QImage::Format_Grayscale8);
    cv::Mat to(gray.height(), gray.width(), CV_8UC1, gray.bits(), size_t(gray.bytesPerLine()));
    cv::cvtColor(matOf(rgb, CV_8UC4), to, cv::COLOR_BGRA2GRAY);
    return gray;
}

QByteArray plainJpeg(const QImage& rgb)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(EvidenceQuality);
    return writer.write(rgb) ? bytes : QByteArray();
}

} // namespace anteroom
