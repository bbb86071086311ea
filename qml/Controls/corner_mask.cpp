#include "corner_mask.h"

#include <QPainter>
#include <QPainterPath>

namespace anteroom {

CornerMask::CornerMask(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &CornerMask::looksChanged, this, [this] { update(); });
}

void CornerMask::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath square;
    square.addRect(boundingRect());
    QPainterPath circle;
    circle.addEllipse(QRectF(0, 0, 2 * width(), 2 * height()));
    painter->fillPath(square.subtracted(circle), m_color);
}

} // namespace anteroom
