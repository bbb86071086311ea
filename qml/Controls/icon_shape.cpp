#include "icon_shape.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace anteroom {

IconShape::IconShape(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    connect(this, &IconShape::looksChanged, this, [this] { update(); });
}

void IconShape::paint(QPainter* painter)
{
    QFile file(QStringLiteral(":/anteroom/icons/%1.svg").arg(m_name));
    if (m_name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    // The outlines are drawn in "currentColor", which Qt knows as black.
    QSvgRenderer outline(file.readAll().replace("currentColor", m_color.name().toLatin1()));
    painter->setOpacity(m_color.alphaF());
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    outline.render(painter, boundingRect());
}

} // namespace anteroom
