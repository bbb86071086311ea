#pragma once

#include "record/result.h"

#include <QByteArray>
#include <QImage>
#include <span>

namespace anteroom {

// Makes the libraries load what they need for each format, before the process may open files no
// longer.
void loadPictureFormats();

// Decodes the bytes of a JPEG, PNG, WebP or HEIC file, upright as its camera says, on white where
// it is transparent, Format_RGB32. What the header claims is held against the limits before
// anything is decoded; a JPEG of more pixels than a scanner needs is decoded at a half or a
// quarter. Of a picture that moves it is the first frame. Problems: "picture.long",
// "picture.unknown", "picture.large", "picture.unreadable".
[[nodiscard]] Result<QImage> decodePicture(std::span<const uchar> bytes);

// The image with neither side longer than `longest`; the same where it isn't.
[[nodiscard]] QImage shrunk(const QImage& rgb, int longest);

// Format_Grayscale8 of a Format_RGB32.
[[nodiscard]] QImage grayOf(const QImage& rgb);

// A JPEG without anything but the pixels.
[[nodiscard]] QByteArray plainJpeg(const QImage& rgb);

} // namespace anteroom
