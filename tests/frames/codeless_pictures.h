#pragma once

#include <QImage>

namespace anteroom {

// What stands or hangs in a practice and looks like a code to a machine: rows of dark and light
// without one that says anything.
enum class Codeless { Text, Bricks, Stripes, Ruler, Keyboard, Checks, Noise };
inline constexpr Codeless CodelessKinds[] = {Codeless::Text,  Codeless::Bricks,   Codeless::Stripes,
                                             Codeless::Ruler, Codeless::Keyboard, Codeless::Checks,
                                             Codeless::Noise};

// One of them, turned and lit by chance, Format_Grayscale8. The same seed gives the same picture.
[[nodiscard]] QImage codelessPicture(Codeless kind, const QSize& size, quint32 seed);

} // namespace anteroom
