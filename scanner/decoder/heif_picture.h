#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace anteroom {

// The pictures of most phones, HEIC (ISO/IEC 23008-12, HEVC inside). Qt of Debian 12 has no reader
// for them, libheif does; this is the only place that knows it.

// Makes libheif load its decoders, before the process may open files no longer.
void loadHeif();

[[nodiscard]] bool isHeif(const QByteArray& bytes);

// The primary picture, which the file may hold as a grid of tiles.
enum class HeifProblem { None, TooLarge, Unreadable };
struct HeifPicture {
    QImage image{}; // upright, Format_RGB32, on white where it is transparent
    HeifProblem problem = HeifProblem::None;
};

// Nothing is decoded whose header claims more than `mostPixels`.
[[nodiscard]] HeifPicture decodeHeif(const QByteArray& bytes, qint64 mostPixels);

} // namespace anteroom
