#include "bench/cards/held_card.h"

#include "frames/dice.h"

#include <QPainter>

namespace anteroom {

namespace {

constexpr double CardMillimetres = 85.6;
constexpr double FingerLength = 110; // millimetres: it always leaves the frame's middle

QPainterPath fingerPath(double width, double millimetre)
{
    QPainterPath path;
    path.addRoundedRect(
        QRectF(-width / 2, -FingerLength * millimetre, width, FingerLength * millimetre),
        width * 0.48, width * 0.55);
    return path;
}

} // namespace

HeldCard::HeldCard(const QSize& card, const CardView& view)
    : m_card(card)
    , m_millimetre(card.width() / CardMillimetres)
    , m_corner(view.cornerMillimetres * m_millimetre)
    , m_hold(view.hold)
{
    Dice dice(view.place);
    m_pocketShare = dice.between(0.015, 0.045);
    m_pocketOnTop = dice.happens(0.3);
    m_leather = QColor::fromHsv(10 + dice.below(30), 40 + dice.below(150), 25 + dice.below(120));
    placeFingers(view);
}

void HeldCard::placeFingers(const CardView& view)
{
    Dice dice(view.place + 1);
    const QColor skin =
        QColor::fromHsv(14 + dice.below(12), 70 + dice.below(80), 90 + dice.below(150));
    const bool beside = dice.happens(0.5); // thumbs at the short sides, or at a long one
    const bool second = dice.happens(0.5);
    for (int finger = 0; finger < view.fingers; ++finger) {
        const bool otherSide = (finger == 1) != second;
        const double reach = dice.between(3, 10) * m_millimetre;
        const double along = dice.between(0.15, 0.85);
        QTransform place;
        if (beside) {
            place.translate(otherSide ? m_card.width() - reach : reach, along * m_card.height());
            place.rotate((otherSide ? 90 : -90) + dice.between(-25, 25));
        } else {
            place.translate(along * m_card.width(), m_card.height() - reach);
            place.rotate(180 + dice.between(-35, 35));
        }
        m_fingers.append({place, dice.between(14, 19) * m_millimetre, skin});
    }
}

QPainterPath HeldCard::outline() const
{
    QPainterPath path;
    path.addRoundedRect(QRectF({0, 0}, m_card), m_corner, m_corner);
    return path;
}

QPainterPath HeldCard::pocket() const
{
    if (m_hold != CardHold::Wallet)
        return {};
    const double side = 7 * m_millimetre;
    const double hidden = m_pocketShare * m_card.height();
    const QRectF rect(-side, m_pocketOnTop ? hidden - m_card.height() : m_card.height() - hidden,
                      m_card.width() + 2 * side, m_card.height());
    QPainterPath path;
    path.addRoundedRect(rect, 2 * m_millimetre, 2 * m_millimetre);
    return path;
}

QRectF HeldCard::sleeve() const
{
    const double side = 3.2 * m_millimetre;
    return QRectF({0, 0}, m_card).adjusted(-side, -1.6 * side, side, side);
}

QPainterPath HeldCard::covered() const
{
    QPainterPath path = pocket();
    for (const Finger& finger : m_fingers)
        path = path.united(finger.place.map(fingerPath(finger.width, m_millimetre)));
    return path;
}

void HeldCard::drawFinger(QPainter& painter, const Finger& finger, bool above) const
{
    painter.save();
    painter.setTransform(finger.place, true);
    const QPainterPath path = fingerPath(finger.width, m_millimetre);
    painter.setPen(Qt::NoPen);
    if (above) {
        painter.setBrush(QColor(0, 0, 0, 40));
        painter.drawPath(path.translated(0.8 * m_millimetre, 0.5 * m_millimetre));
    }
    QLinearGradient round(-finger.width / 2, 0, finger.width / 2, 0);
    round.setColorAt(0, finger.skin.darker(150));
    round.setColorAt(0.4, finger.skin.lighter(108));
    round.setColorAt(1, finger.skin.darker(175));
    painter.setBrush(round);
    painter.drawPath(path);
    if (above) {
        painter.setBrush(QColor(255, 225, 215, 70));
        painter.drawRoundedRect(QRectF(-finger.width * 0.3, -finger.width * 0.85,
                                       finger.width * 0.6, finger.width * 0.68),
                                finger.width * 0.25, finger.width * 0.3);
    }
    painter.restore();
}

void HeldCard::drawUnder(QPainter& painter) const
{
    painter.setPen(Qt::NoPen);
    if (m_hold == CardHold::Wallet) {
        const double side = 7 * m_millimetre;
        const QRectF leather =
            QRectF({0, 0}, m_card)
                .adjusted(-side, -m_card.height() * 0.75, side, m_card.height() * 0.75);
        painter.setBrush(m_leather.darker(120));
        painter.drawRoundedRect(leather, 3 * m_millimetre, 3 * m_millimetre);
    } else if (m_hold == CardHold::Sleeve) {
        painter.setPen(QPen(QColor(255, 255, 255, 110), 0.25 * m_millimetre));
        painter.setBrush(QColor(235, 240, 245, 60));
        painter.drawRoundedRect(sleeve(), m_millimetre, m_millimetre);
    }
    for (Finger finger : m_fingers) { // the other fingers of the hand, behind the card
        finger.place.translate(finger.width * 0.2, 14 * m_millimetre);
        drawFinger(painter, finger, false);
    }
}

void HeldCard::drawOver(QPainter& painter) const
{
    // The edge of three quarters of a millimetre catches the light on one side.
    painter.setBrush(Qt::NoBrush);
    QLinearGradient edge(0, 0, m_card.width(), m_card.height());
    edge.setColorAt(0, QColor(255, 255, 255, 90));
    edge.setColorAt(0.5, QColor(120, 120, 120, 60));
    edge.setColorAt(1, QColor(40, 40, 40, 110));
    painter.setPen(QPen(edge, 0.16 * m_millimetre));
    painter.drawPath(outline());
    painter.setPen(Qt::NoPen);
    if (m_hold == CardHold::Wallet) {
        painter.setBrush(QColor(0, 0, 0, 60));
        painter.drawPath(pocket().translated(0, (m_pocketOnTop ? 0.7 : -0.5) * m_millimetre));
        painter.setBrush(m_leather);
        painter.drawPath(pocket());
        const QRectF rect = pocket().boundingRect();
        const double seam =
            m_pocketOnTop ? rect.bottom() - 1.5 * m_millimetre : rect.top() + 1.5 * m_millimetre;
        painter.setPen(QPen(m_leather.lighter(170), 0.35 * m_millimetre, Qt::DashLine));
        painter.drawLine(QPointF(rect.left(), seam), QPointF(rect.right(), seam));
    } else if (m_hold == CardHold::Sleeve) {
        QLinearGradient sheen(0, 0, m_card.width(), m_card.height() * 0.6);
        sheen.setColorAt(0.2, QColor(255, 255, 255, 10));
        sheen.setColorAt(0.32, QColor(255, 255, 255, 42));
        sheen.setColorAt(0.4, QColor(255, 255, 255, 14));
        sheen.setColorAt(1, QColor(255, 255, 255, 26));
        painter.setBrush(sheen);
        painter.drawRoundedRect(sleeve(), m_millimetre, m_millimetre);
    }
    for (const Finger& finger : m_fingers)
        drawFinger(painter, finger, true);
}

} // namespace anteroom
