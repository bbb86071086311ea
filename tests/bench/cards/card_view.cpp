#include "bench/cards/card_view.h"

#include "frames/dice.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace anteroom {

namespace {

constexpr double DegreesToRadians = std::numbers::pi / 180;
constexpr double UprightShare = 0.2; // of the frames come from a camera that stands upright

CardHold chanceOfHold(Dice& dice)
{
    const double share = dice.between(0, 1);
    return share < 0.7 ? CardHold::Bare : share < 0.87 ? CardHold::Sleeve : CardHold::Wallet;
}

} // namespace

CardView seededCardView(const CardGrade& grade, quint32 seed)
{
    Dice dice(seed * 2654435761U + 17);
    CardView view;
    if (dice.happens(UprightShare))
        view.frame.transpose();
    view.widthShare = dice.between(grade.widthShare);
    view.turn = dice.between(-grade.turnDegrees, grade.turnDegrees) * DegreesToRadians;
    view.tilt = dice.between(0, grade.tiltDegrees) * DegreesToRadians;
    view.tiltAxis = dice.between(0, 2 * std::numbers::pi);
    view.acrossShare = dice.between(-1, 1);
    view.downShare = dice.between(-1, 1);
    view.blurSigma = dice.between(grade.blurSigma);
    view.motionPixels = dice.between(grade.motionPixels);
    view.motionTurn = dice.between(0, std::numbers::pi);
    view.noiseSigma = grade.noiseSigma;
    view.light[0] = dice.between(grade.light);
    view.light[1] = grade.uneven ? dice.between(grade.light) : view.light[0];
    std::ranges::sort(view.light);
    view.glare = dice.happens(grade.glareShare) ? grade.glareStrength : 0;
    view.fingers = dice.happens(grade.fingerShare) ? 1 + dice.below(2) : 0;
    view.jpegQuality = grade.jpegQuality;
    view.desk = DeskKinds[dice.below(int(std::size(DeskKinds)))];
    view.papers = dice.happens(0.4);
    view.hold = chanceOfHold(dice);
    view.place = dice.seed();
    view.seed = dice.seed();
    return view;
}

QList<CardView> handHeldCardViews(const CardGrade& grade, int frames, quint32 seed)
{
    Dice dice(seed);
    const CardView end = seededCardView(grade, dice.seed());
    const double fromAcross = end.acrossShare + (dice.happens(0.5) ? 1.5 : -1.5);
    const double fromDown = end.downShare + dice.between(-1, 1.5);
    const double fromTurn = end.turn + dice.between(-0.4, 0.4);
    QList<CardView> views;
    double trembleAcross = 0;
    double trembleDown = 0;
    double trembleTurn = 0;
    for (int frame = 0; frame < frames; ++frame) {
        // Fast at first, at rest after half of the frames.
        const double left = std::pow(std::max(0.0, 1 - 2.0 * frame / frames), 2);
        const double before = std::pow(std::max(0.0, 1 - 2.0 * (frame - 1) / frames), 2);
        trembleAcross = 0.8 * trembleAcross + dice.between(-0.01, 0.01);
        trembleDown = 0.8 * trembleDown + dice.between(-0.01, 0.01);
        trembleTurn = 0.8 * trembleTurn + dice.between(-0.004, 0.004);
        CardView view = end;
        view.acrossShare += (fromAcross - end.acrossShare) * left + trembleAcross;
        view.downShare += (fromDown - end.downShare) * left + trembleDown;
        view.turn += (fromTurn - end.turn) * left + trembleTurn;
        view.widthShare *= 1 - 0.15 * left;
        view.motionPixels =
            std::min(24.0, end.motionPixels + (before - left) * end.frame.width() * 0.25);
        view.motionTurn = std::atan2(end.downShare - fromDown, end.acrossShare - fromAcross);
        view.blurSigma = dice.between(grade.blurSigma) + left * 1.5;
        view.seed = dice.seed();
        views.append(view);
    }
    return views;
}

} // namespace anteroom
