#pragma once

#include <QBuffer>
#include <QImage>
#include <QString>

namespace anteroom {

// The decoder of this build, as a process of its own.
inline QString decoderProgram()
{
    return QStringLiteral(ANTEROOM_BINARY_DIR "/bin/anteroom-decoder");
}

// As a camera's file.
inline QByteArray jpegOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 92);
    return bytes;
}

} // namespace anteroom
