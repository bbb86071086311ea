#pragma once

#include <QPainter>
#include <QPainterPath>

namespace anteroom {

// Text as shapes, in the painter's font and pen: Qt draws a glyph that it meets for the first time
// otherwise than one out of its cache, and the same seed must give the same picture.
inline void drawLetters(QPainter& painter, const QPointF& at, const QString& text)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addText(at, painter.font(), text);
    painter.fillPath(path, painter.pen().color());
}

} // namespace anteroom
