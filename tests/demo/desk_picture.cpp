#include "tests/demo/card_pictures.h"

#include <QPainter>
#include <QRandomGenerator>

namespace anteroom {

QImage onDesk(const QImage& card, quint64 seed)
{
    QRandomGenerator chance(static_cast<quint32>(seed ^ (seed >> 32)));
    QImage desk(1920, 1080, QImage::Format_RGB32);
    QPainter painter(&desk);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);

    const int shade = 90 + static_cast<int>(chance.bounded(70));
    QLinearGradient wood(0, 0, 1920, 1080);
    wood.setColorAt(0, QColor(shade + 30, shade + 18, shade));
    wood.setColorAt(1, QColor(shade, shade - 10, shade - 24));
    painter.fillRect(desk.rect(), wood);

    painter.translate(960 + chance.bounded(60) - 30, 540 + chance.bounded(40) - 20);
    painter.rotate(chance.bounded(7.0) - 3.5);
    const double scale = 0.86 + chance.bounded(0.08);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 60));
    const QRectF place(-card.width() / 2.0, -card.height() / 2.0, card.width(), card.height());
    painter.drawRoundedRect(place.translated(10, 14), 58, 58);
    painter.drawImage(place.topLeft(), card);
    painter.resetTransform();

    QRadialGradient lamp(QPointF(chance.bounded(1920), chance.bounded(400)), 1600);
    lamp.setColorAt(0, QColor(255, 250, 235, 34));
    lamp.setColorAt(1, QColor(0, 0, 20, 46));
    painter.fillRect(desk.rect(), lamp);
    return desk;
}

} // namespace anteroom
