#pragma once

#include "scanner/reading/symbology.h"

#include <QByteArray>
#include <QImage>
#include <QList>

namespace anteroom {

// A code of any symbology that the reader knows, black on white with a quiet zone around it,
// Format_Grayscale8. Those that ZXing cannot draw are fixed symbols: see below.
[[nodiscard]] QImage drawnCode(Symbology symbology, const QByteArray& content, int modulePixels);

// A Micro QR (M3) that says "ANTEROOM 17".
[[nodiscard]] QImage microQr(int modulePixels);

// Two symbols of Macro PDF417 (file 17) that say "first half, " and "second half".
[[nodiscard]] QImage macroPdf417(int index, int modulePixels);

// Two QR of one structured append (parity 93) that say "first, " and "second".
[[nodiscard]] QImage appendedQr(int index, int modulePixels);

// The pictures side by side on white, each as far from the other as the gap says.
[[nodiscard]] QImage sideBySide(const QList<QImage>& pictures, int gap);

} // namespace anteroom
