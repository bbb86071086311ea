#include "kiosk/card_watch.h"

namespace anteroom {

namespace {

constexpr qint64 goodForMs = 900; // held still so long, a card's picture is taken

} // namespace

void CardWatch::begin()
{
    m_taking.beginAnew();
    m_isKnown = false;
    m_goodSince.invalidate();
}

void CardWatch::forget()
{
    begin();
    m_judge.forget();
}

CardWatch::Advice CardWatch::shown(quint64 frame, const QImage& picture, bool back, bool hasDecoder)
{
    const FrameJudge::Verdict verdict = m_judge.judge(picture);
    m_isKnown = verdict == FrameJudge::Verdict::Known;
    if (hasDecoder && !m_isKnown)
        return {};
    return advise(verdict, frame, back);
}

CardWatch::Advice CardWatch::advise(FrameJudge::Verdict verdict, quint64 frame, bool back)
{
    using enum FrameJudge::Verdict;
    if (verdict != Good)
        m_goodSince.invalidate();
    switch (verdict) {
    case Dark:
        return {CaptureHint::Dark, {}};
    case Blank:
        return {CaptureHint::Show, {}};
    case Moving:
        return {CaptureHint::Still, {}};
    case Known:
        return {back ? CaptureHint::TurnCard : CaptureHint::OtherCard, {}};
    case Good:
        break;
    }
    if (!m_goodSince.isValid())
        m_goodSince.start();
    const bool longEnough = m_goodSince.elapsed() >= goodForMs;
    return {CaptureHint::Good, longEnough ? std::optional(frame) : std::nullopt};
}

CardWatch::Advice CardWatch::looked(quint64 frame, const FrameLook& look, qint64 milliseconds)
{
    if (m_isKnown) {
        m_taking.beginAnew();
        return {};
    }
    const CardTaking::Advice advice = m_taking.seen(frame, look, milliseconds);
    return {hintFor(advice.cause), advice.take, advice.second};
}

} // namespace anteroom
