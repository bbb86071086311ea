#include "dashed_edge.h"

#include <QPainter>

namespace anteroom {

DashedEdge::DashedEdge(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &DashedEdge::looksChanged, this, [this] { update(); });
}

void DashedEdge::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(m_edgeColor, m_edgeWidth);
    pen.setDashPattern({2.4, 1.8});
    pen.setCapStyle(Qt::FlatCap);
    const qreal half = m_edgeWidth / 2;
    if (m_footOnly) {
        painter->setPen(pen);
        painter->drawLine(QPointF(0, height() - half), QPointF(width(), height() - half));
        return;
    }
    painter->setBrush(m_fill);
    painter->setPen(pen);
    const QRectF frame = boundingRect().adjusted(half, half, -half, -half);
    painter->drawRoundedRect(frame, m_radius - half, m_radius - half);
}

} // namespace anteroom
