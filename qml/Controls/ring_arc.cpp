#include "ring_arc.h"

#include <QPainter>

#include <algorithm>

namespace anteroom {

RingArc::RingArc(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &RingArc::looksChanged, this, [this] { update(); });
}

void RingArc::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal half = m_stroke / 2;
    const QRectF circle = boundingRect().adjusted(half, half, -half, -half);
    painter->setPen(QPen(m_bedColor, m_stroke));
    painter->drawEllipse(circle);
    const qreal part = std::clamp(m_part, qreal(0), qreal(1));
    if (part == 0)
        return;
    painter->setPen(QPen(m_color, m_stroke, Qt::SolidLine, Qt::RoundCap));
    constexpr int top = 90 * 16;
    painter->drawArc(circle, top, -qRound(part * 360 * 16));
}

} // namespace anteroom
