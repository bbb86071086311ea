#pragma once

#include <QImage>
#include <QList>
#include <QPointF>

namespace anteroom {

// How bad the camera, the light and the hand are when a card is shown. Ranges are drawn from
// evenly.
struct CardGrade {
    const char* name;
    double widthShare[2];   // the card's longer side, of the frame's width
    double tiltDegrees;     // up to, about any axis in the card's plane
    double turnDegrees;     // up to, either way; 180 is any turn
    double blurSigma[2];    // pixels of the frame
    double motionPixels[2]; // pixels of the frame
    double noiseSigma;      // of 256 levels
    double light[2];        // how bright white is, of what the camera can show
    bool uneven;            // the light's range lies across one frame
    double glareShare;      // of the frames
    double glareStrength;   // 0 to 1; from 0.7 on print vanishes in its middle
    double fingerShare;     // of the frames
    int jpegQuality;
};

inline constexpr CardGrade EasyCards{"easy",       {0.6, 0.8}, 6, 6, {0.2, 0.45}, {0, 0}, 3,
                                     {0.88, 1.08}, false,      0, 0, 0,           92};
inline constexpr CardGrade MediumCards{"medium", {0.45, 0.7}, 18,  12,  {0.35, 0.8}, {0, 0}, 6,
                                       {0.7, 1}, true,        0.6, 0.4, 0.6,         82};
inline constexpr CardGrade HardCards{"hard",       {0.35, 0.6}, 30,  180, {0.5, 1.25}, {1, 5}, 11,
                                     {0.38, 0.75}, true,        0.7, 1,   0.5,         65};

enum class DeskKind { Plain, Wooden, Patterned, White };
inline constexpr DeskKind DeskKinds[] = {DeskKind::Plain, DeskKind::Wooden, DeskKind::Patterned,
                                         DeskKind::White};

// What holds the card, if anything.
enum class CardHold { Bare, Sleeve, Wallet };

// One frame's own measures.
struct CardView {
    QSize frame{1920, 1080};
    double widthShare = 0.7;
    double turn = 0;        // radians, clockwise as the frame shows it
    double tilt = 0;        // radians
    double tiltAxis = 0;    // radians
    double acrossShare = 0; // where between the frame's left and right end the card is, -1 to 1
    double downShare = 0;
    double blurSigma = 0;
    double motionPixels = 0;
    double motionTurn = 0; // radians
    double noiseSigma = 0;
    double light[2]{1, 1}; // in the darkest and in the brightest corner
    double glare = 0;      // 0 is none
    int fingers = 0;
    int jpegQuality = 95;
    DeskKind desk = DeskKind::Plain;
    bool papers = false; // other papers lie on the desk
    CardHold hold = CardHold::Bare;
    double cornerMillimetres = 3.18; // ISO/IEC 7810; papers have none
    quint32 place = 0;               // seed of the desk, the light and what holds the card
    quint32 seed = 0;                // seed of the glare and the noise
};

[[nodiscard]] CardView seededCardView(const CardGrade& grade, quint32 seed);

// A card as a hand brings it before the camera, one view a frame, 15 a second: it comes into the
// frame, wanders there, is blurred while it moves, and comes to rest for the last half.
[[nodiscard]] QList<CardView> handHeldCardViews(const CardGrade& grade, int frames, quint32 seed);

} // namespace anteroom
