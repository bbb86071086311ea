#include "scanner/client/gray_pixels.h"

#include <cstring>

namespace anteroom {

namespace {

// 0.299 R + 0.587 G + 0.114 B. Qt's own conversion minds colour spaces and takes five times as
// long, on the thread that paints.
void grayLine(const QRgb* from, uchar* to, int width)
{
    for (int x = 0; x < width; ++x) {
        const QRgb pixel = from[x];
        to[x] = uchar(
            (((pixel >> 16) & 0xff) * 77 + ((pixel >> 8) & 0xff) * 150 + (pixel & 0xff) * 29) >> 8);
    }
}

} // namespace

QByteArray grayPixels(const QImage& image)
{
    const bool gray = image.format() == QImage::Format_Grayscale8;
    const bool rgb = image.format() == QImage::Format_RGB32 ||
                     image.format() == QImage::Format_ARGB32 ||
                     image.format() == QImage::Format_ARGB32_Premultiplied;
    const QImage source = gray || rgb ? image : image.convertToFormat(QImage::Format_RGB32);
    const int width = source.width();
    QByteArray pixels(qsizetype(width) * source.height(), Qt::Uninitialized);
    for (int y = 0; y < source.height(); ++y) {
        auto* to = reinterpret_cast<uchar*>(pixels.data()) + qsizetype(y) * width;
        if (gray)
            std::memcpy(to, source.constScanLine(y), size_t(width));
        else
            grayLine(reinterpret_cast<const QRgb*>(source.constScanLine(y)), to, width);
    }
    return pixels;
}

} // namespace anteroom
