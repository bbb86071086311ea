#pragma once

#include "frames/card_backs.h"

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

// One frame's own measures.
struct FrameView {
    double modulePixels = 3;
    double turn = 0;        // radians
    double tilt = 0;        // radians
    double tiltAxis = 0;    // radians
    double acrossShare = 0; // where between the frame's left and right end the card is, -1 to 1
    double downShare = 0;
    double blurSigma = 0;
    double motionPixels = 0;
    double motionTurn = 0; // radians
    double noiseSigma = 0;
    double light = 1;
    bool glare = false;
    double cover = 0; // share of the symbol's width that a finger lies on
    int jpegQuality = 95;
    quint32 look = 0; // of the card, see cardBack()
    quint32 seed = 0; // of the room, the glare and the noise
};

[[nodiscard]] FrameView seededView(const FrameGrade& grade, quint32 seed);

// What a camera of 1920×1080 makes of that card, Format_Grayscale8.
[[nodiscard]] QImage cameraFrame(const QByteArray& payload, const FrameView& view);
[[nodiscard]] QImage cameraFrame(const QByteArray& payload, const FrameGrade& grade, quint32 seed);

// What a camera makes of a picture that fills the frame: for scenes without a card.
[[nodiscard]] QImage cameraFrame(const QImage& scene, const FrameView& view);

} // namespace anteroom
