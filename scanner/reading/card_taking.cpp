#include "scanner/reading/card_taking.h"

#include <algorithm>
#include <cmath>

namespace anteroom {

namespace {

// Sharpness is what reading needs most; half a card in glare is worse than a soft one.
double qualityOf(const FrameLook& look)
{
    const double width = look.card ? look.card->size.width() : 0;
    const double glare = std::max(0.0, 1 - 4 * look.glare);
    return look.sharpness * glare * std::min(1.0, width / 0.6) * std::min(1.0, look.light / 0.4);
}

bool isSoft(CardCause cause)
{
    return cause == CardCause::Blurred || cause == CardCause::Tilted || cause == CardCause::Glare;
}

} // namespace

bool CardTaking::hasMoved(const FrameLook& look) const
{
    if (!m_last)
        return true;
    const QPointF shift = look.card->middle - m_last->middle;
    const QSizeF growth = look.card->size - m_last->size;
    double turn = std::abs(look.card->turn - m_last->turn);
    turn = std::min(turn, 180 - turn); // a card that lies across turns from 90 to -90
    return std::hypot(shift.x(), shift.y()) > stillWithin ||
           std::hypot(growth.width(), growth.height()) > 2 * stillWithin || turn > stillTurn;
}

CardCause CardTaking::causeIn(const FrameLook& look) const
{
    if (look.light < FrameLook::litFrom)
        return CardCause::Dark;
    if (!look.card)
        return CardCause::NoCard;
    if (look.cutOff)
        return CardCause::CutOff;
    if (look.card->size.width() < FrameLook::nearFrom)
        return CardCause::Far;
    if (hasMoved(look))
        return CardCause::Moving;
    if (look.sharpness < crispFrom)
        return CardCause::Blurred;
    if (look.card->tilt > tiltedFrom)
        return CardCause::Tilted;
    if (look.glare > glareFrom)
        return CardCause::Glare;
    return CardCause::None;
}

CardTaking::Advice CardTaking::seen(quint64 frame, const FrameLook& look, qint64 milliseconds)
{
    const CardCause cause = causeIn(look);
    m_last = look.card;
    if (cause != CardCause::None && !isSoft(cause)) {
        m_still.clear();
        return {cause, {}};
    }
    if (m_still.isEmpty())
        m_stillSince = milliseconds;
    m_still.append({frame, milliseconds, qualityOf(look), cause == CardCause::None});
    while (m_still.first().at < milliseconds - keptForMs)
        m_still.removeFirst();
    const bool good =
        std::any_of(m_still.begin(), m_still.end(), [](const Seen& one) { return one.good; });
    if (milliseconds - m_stillSince < (good ? stillForMs : patienceMs))
        return {cause, {}};
    std::stable_sort(m_still.begin(), m_still.end(),
                     [](const Seen& a, const Seen& b) { return a.quality > b.quality; });
    Advice advice{CardCause::None, m_still.first().frame};
    if (m_still.size() > 1)
        advice.second = m_still[1].frame;
    beginAnew();
    return advice;
}

void CardTaking::beginAnew()
{
    m_still.clear();
    m_last.reset();
}

} // namespace anteroom
