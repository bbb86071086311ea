#include "kiosk/evidence_jpeg.h"

#include <algorithm>
#include <QBuffer>

namespace anteroom {

namespace {

constexpr int longestSide = 1600;
constexpr int jpegQuality = 88;

} // namespace

QByteArray evidenceJpeg(const QImage& picture)
{
    const bool large = std::max(picture.width(), picture.height()) > longestSide;
    const QImage kept = large ? picture.scaled(longestSide, longestSide, Qt::KeepAspectRatio,
                                               Qt::SmoothTransformation)
                              : picture;
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    kept.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPG", jpegQuality);
    return jpeg;
}

} // namespace anteroom
