#pragma once

#include <opencv2/core/mat.hpp>
#include <QStringView>

namespace anteroom {

// The letters of a machine-readable zone as they are printed (OCR-B, ISO 1073-2): the only ones
// that there can be, and all equally wide.
inline constexpr QStringView OcrBLetters = u"<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
inline constexpr int OcrBWidth = 16; // of a letter with what is free beside it: 2.54 mm
inline constexpr int OcrBHeight = 24;

// A row a letter of OcrBLetters, its ink from left to right and from top to bottom, as a lens of
// that blur (sigma in these pixels) sees it; each row has the mean 0 and the length 1.
[[nodiscard]] cv::Mat ocrBLooks(double blur);

} // namespace anteroom
