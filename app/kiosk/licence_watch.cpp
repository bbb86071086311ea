#include "kiosk/licence_watch.h"

#include <utility>

namespace anteroom {

namespace {

constexpr double leastQuality = 0.35; // of sharpness, as the picture of an insurance card has it

// Of a front, which has no code as dense as the back's.
double qualityOfFront(const FrameLook& look)
{
    const bool shown = look.card && !look.cutOff && !look.hasCode &&
                       look.card->size.width() >= FrameLook::nearFrom &&
                       look.light >= FrameLook::litFrom;
    return shown ? look.sharpness - look.glare : 0;
}

} // namespace

void LicenceWatch::begin()
{
    *this = {};
}

CaptureHint LicenceWatch::causeIn(const FrameLook& look)
{
    if (look.light < FrameLook::litFrom)
        return CaptureHint::Dark;
    if (!look.card)
        return CaptureHint::Show;
    if (look.cutOff)
        return CaptureHint::Inside;
    if (look.card->size.width() < FrameLook::nearFrom)
        return CaptureHint::Closer;
    if (!look.hasCode)
        return CaptureHint::TurnLicence;
    if (look.sharpness < FrameLook::crispFrom)
        return CaptureHint::Still;
    if (look.glare > FrameLook::glareFrom)
        return CaptureHint::TiltFromLight;
    return CaptureHint::Show;
}

std::optional<QImage> LicenceWatch::frontToRead(const QImage& frame, const FrameLook& look,
                                                qint64 milliseconds)
{
    if (m_tried)
        return std::nullopt;
    const double quality = qualityOfFront(look);
    if (quality >= leastQuality && quality > m_quality) {
        m_quality = quality;
        m_best = frame;
    }
    if (m_best.isNull() || milliseconds < frontAfterMs)
        return std::nullopt;
    m_tried = true;
    return std::exchange(m_best, {});
}

void LicenceWatch::readAgain()
{
    m_tried = false;
    m_quality = 0;
}

} // namespace anteroom
