#pragma once

#include <QByteArray>
#include <QImage>

namespace anteroom {

// The image's brightness, one byte a pixel, line after line without gaps.
[[nodiscard]] QByteArray grayPixels(const QImage& image);

} // namespace anteroom
