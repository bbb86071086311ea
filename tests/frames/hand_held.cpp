#include "frames/hand_held.h"

#include "frames/dice.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace anteroom {

namespace {

constexpr double TremorTurn = 0.02;   // radians, a frame
constexpr double TremorShare = 0.015; // of the frame, a frame

double between(double a, double b, double share)
{
    return a + (b - a) * share;
}

} // namespace

QList<FrameView> handHeldViews(const FrameGrade& from, const FrameGrade& to, int frames,
                               quint32 seed)
{
    Dice dice(seed);
    const FrameView far = seededView(from, dice.seed());
    const FrameView near = seededView(to, dice.seed());
    // About a second from the worse to the better, then back and forth.
    const double period = dice.between(1.2, 2.5) * FramesPerSecond;
    QList<FrameView> views;
    FrameView view = far;
    for (int frame = 0; frame < frames; ++frame) {
        const double swing = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * frame / period);
        const double share = std::clamp(swing + dice.between(-0.2, 0.2), 0.0, 1.0);
        const FrameView now = seededView(share > 0.5 ? to : from, dice.seed());
        view.modulePixels = between(far.modulePixels, near.modulePixels, share);
        view.tilt = between(far.tilt, near.tilt, share);
        view.tiltAxis += dice.between(-TremorTurn, TremorTurn);
        view.turn += dice.between(-TremorTurn, TremorTurn);
        view.acrossShare =
            std::clamp(view.acrossShare + dice.between(-TremorShare, TremorShare), -1.0, 1.0);
        view.downShare =
            std::clamp(view.downShare + dice.between(-TremorShare, TremorShare), -1.0, 1.0);
        // A hand trembles and a lens hunts from one frame to the next.
        view.blurSigma = now.blurSigma;
        view.motionPixels = now.motionPixels;
        view.motionTurn = now.motionTurn;
        view.noiseSigma = between(far.noiseSigma, near.noiseSigma, share);
        view.light = between(far.light, near.light, share);
        view.glare = now.glare;
        view.jpegQuality = now.jpegQuality;
        view.seed = now.seed;
        views.append(view);
    }
    return views;
}

} // namespace anteroom
