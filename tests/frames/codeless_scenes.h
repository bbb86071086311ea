#pragma once

#include <QImage>

namespace anteroom {

// A scene of 1920×1080 without a code in it, though it may look like one: pages of print, stripes,
// bricks, keys, halftone, bars and modules that say nothing. Format_Grayscale8; the same seed gives
// the same scene.
[[nodiscard]] QImage codelessScene(quint32 seed);

} // namespace anteroom
