#pragma once

#include <QByteArray>

namespace anteroom {

// Small picture files that Qt cannot write. All are red.

// 16×8, two frames of which the second is blue. Written by libwebp's img2webp.
[[nodiscard]] QByteArray movingWebp();

// 16×16, in the four inks of a print shop. Written by ImageMagick.
[[nodiscard]] QByteArray printShopJpeg();

// 64×64, as phones write it. Written by libheif's heif-enc.
[[nodiscard]] QByteArray phoneHeic();

} // namespace anteroom
