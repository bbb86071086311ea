#pragma once

#include <QByteArray>
#include <QImage>

namespace anteroom {

// What ZXing by itself reads in the picture (TryHarder, TryRotate, every format): what our reader
// is measured against. Empty for nothing.
[[nodiscard]] QByteArray bareZxing(const QImage& gray);

} // namespace anteroom
