#pragma once

#include "scanner/reading/licence.h"

#include <QImage>

namespace anteroom {

// How bad the camera, the light and the hand are. The ranges are drawn from evenly.
struct FrameGrade {
    const char* name;
    double modulePixels[2]; // width of a narrow bar
    double tiltDegrees;     // up to, about any axis in the card's plane
    double blurSigma[2];
    double motionPixels[2];
    double noiseSigma;
    double light[2];
    double glareShare; // of the frames
    int jpegQuality;
    double turnDegrees; // about a quarter turn; 180 is any turn
};

inline constexpr FrameGrade EasyFrames{"easy", {2.6, 3.8},  8, {0, 0.5}, {0, 1},
                                       3,      {0.85, 1.1}, 0, 92,       6};
inline constexpr FrameGrade MediumFrames{"medium", {1.9, 2.8},  20,  {0.4, 0.9}, {0, 3},
                                         7,        {0.55, 1.0}, 0.3, 80,         6};
inline constexpr FrameGrade HardFrames{"hard", {1.5, 2.2}, 32,  {0.6, 1.3}, {1, 5},
                                       13,     {0.3, 0.8}, 0.5, 65,         180};

// A fictional licence; the same seed gives the same one.
[[nodiscard]] Licence seededLicence(quint32 seed);

// The back of a card with the payload as PDF417, flat and clean.
[[nodiscard]] QImage cardBack(const QByteArray& payload, int modulePixels);

// What a camera of 1920×1080 makes of that card, Format_Grayscale8.
[[nodiscard]] QImage cameraFrame(const QByteArray& payload, const FrameGrade& grade, quint32 seed);

} // namespace anteroom
