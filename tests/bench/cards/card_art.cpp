#include "bench/cards/card_art.h"

#include <cmath>
#include <numbers>
#include <QPainterPath>

namespace anteroom {

namespace {

QPainterPath rays(int count, double inner)
{
    QPolygonF star;
    for (int i = 0; i < 2 * count; ++i) {
        const double turn = std::numbers::pi * i / count - std::numbers::pi / 2;
        const double reach = i % 2 ? inner : 0.5;
        star << QPointF(reach * std::cos(turn), reach * std::sin(turn));
    }
    star << star.front();
    QPainterPath path;
    path.addPolygon(star);
    return path;
}

QPainterPath signOf(Emblem emblem)
{
    QPainterPath path;
    switch (emblem) {
    case Emblem::Cross:
        path.addRect(-0.17, -0.5, 0.34, 1);
        path.addRect(-0.5, -0.17, 1, 0.34);
        path.setFillRule(Qt::WindingFill);
        break;
    case Emblem::Shield:
        path.moveTo(-0.42, -0.5);
        path.lineTo(0.42, -0.5);
        path.cubicTo(0.45, 0.1, 0.25, 0.35, 0, 0.5);
        path.cubicTo(-0.25, 0.35, -0.45, 0.1, -0.42, -0.5);
        path.addEllipse(QPointF(0, -0.1), 0.16, 0.16);
        break;
    case Emblem::Sun:
        path = rays(14, 0.34);
        path.addEllipse(QPointF(0, 0), 0.2, 0.2);
        break;
    case Emblem::Leaf:
        path.moveTo(-0.5, 0.5);
        path.cubicTo(-0.5, -0.3, 0, -0.5, 0.5, -0.5);
        path.cubicTo(0.5, 0.2, 0.2, 0.5, -0.5, 0.5);
        break;
    case Emblem::Ring:
        path.addEllipse(QPointF(0, 0), 0.5, 0.5);
        path.addEllipse(QPointF(0.08, -0.05), 0.3, 0.3);
        break;
    case Emblem::Wave:
        for (int band = 0; band < 3; ++band) {
            const double y = -0.4 + 0.3 * band;
            path.moveTo(-0.5, y);
            path.cubicTo(-0.2, y - 0.25, 0.1, y + 0.25, 0.5, y);
            path.lineTo(0.5, y + 0.15);
            path.cubicTo(0.1, y + 0.4, -0.2, y - 0.1, -0.5, y + 0.15);
            path.closeSubpath();
        }
        break;
    case Emblem::Heart:
        path.moveTo(0, 0.5);
        path.cubicTo(-0.9, -0.1, -0.35, -0.75, 0, -0.25);
        path.cubicTo(0.35, -0.75, 0.9, -0.1, 0, 0.5);
        break;
    case Emblem::Star:
        path = rays(5, 0.2);
        break;
    }
    return path;
}

} // namespace

void drawEmblem(QPainter& painter, Emblem emblem, const QPointF& middle, double size,
                const QColor& colour)
{
    painter.save();
    painter.translate(middle);
    painter.scale(size, size);
    painter.fillPath(signOf(emblem), colour);
    painter.restore();
}

void drawWatermark(QPainter& painter, Watermark mark, const QColor& colour, Dice& dice)
{
    painter.save();
    switch (mark) {
    case Watermark::Emblem:
        drawEmblem(painter, Emblem(dice.below(8)), {1150, 560}, 760, colour);
        break;
    case Watermark::Waves:
        for (int i = 0; i < 4; ++i) {
            QPainterPath wave;
            const double y = 420 + 130 * i;
            wave.moveTo(0, y);
            wave.cubicTo(500, y - 260, 1000, y + 260, 1586, y - 80);
            wave.lineTo(1586, 1000);
            wave.lineTo(0, 1000);
            painter.fillPath(wave, colour);
        }
        break;
    case Watermark::Stripes:
        painter.setPen(QPen(colour, 26));
        for (int x = -1000; x < 1600; x += 90)
            painter.drawLine(x, 1000, x + 1000, 0);
        break;
    case Watermark::Dots:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (int y = 20; y < 1000; y += 44) {
            for (int x = 20; x < 1586; x += 44)
                painter.drawEllipse(QPointF(x, y), 7, 7);
        }
        break;
    case Watermark::Rays:
        painter.translate(1586, 1000);
        painter.scale(2600, 2600);
        painter.fillPath(rays(24, 0.05), colour);
        break;
    }
    painter.restore();
}

void drawMagneticStripe(QPainter& painter, double top)
{
    painter.fillRect(QRectF(0, top, 1586, 210), QColor(28, 26, 25));
}

void drawBars(QPainter& painter, const QRectF& place, Dice& dice)
{
    painter.fillRect(place.adjusted(-24, -10, 24, 10), Qt::white);
    for (double x = place.left(); x < place.right();) {
        const double bar = 3 * (1 + dice.below(4));
        painter.fillRect(QRectF(x, place.top(), bar, place.height()), Qt::black);
        x += bar + 3 * (1 + dice.below(4));
    }
}

} // namespace anteroom
