#pragma once

#include "record/result.h"
#include "scanner/reading/symbology.h"

#include <QImage>

namespace anteroom {

// How a code is drawn. A module is the narrowest bar.
struct CodeStyle {
    int modulePixels = 3;
    int quietModules = 4;  // white margin around the code
    int heightModules = 0; // Code 128 only: height of the bars; 0 takes a fifth of the width
    int eccLevel = 5;      // PDF417 0 to 8; QR takes 0 to 8 as L … H
};

// Draws the bytes as PDF417, QR or Code 128, black on white, Format_Grayscale8, with exactly
// modulePixels a module. Problems: "code.symbology", "code.too_long".
[[nodiscard]] Result<QImage> drawCode(Symbology symbology, const QByteArray& payload,
                                      const CodeStyle& style = {});

} // namespace anteroom
