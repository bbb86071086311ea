#include "desk/drawn_cards.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace anteroom::cards {

namespace {

constexpr int width = 1100;
constexpr int height = 694; // ID-1, ISO/IEC 7810

QByteArray png(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QRectF part(qreal x, qreal y, qreal w, qreal h)
{
    return {x / width, y / height, w / width, h / height};
}

void words(QPainter& painter, qreal x, qreal y, const QString& text, int size, int weight,
           const QColor& color, const QString& family = u"Inter"_s)
{
    QFont font(family);
    font.setPixelSize(size);
    font.setWeight(static_cast<QFont::Weight>(weight));
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(x, y), text);
}

// A card lying on a desk.
template <class Draw>
QByteArray card(const QColor& from, const QColor& to, Draw draw)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(0xD6, 0xD4, 0xCB));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(40, 40, width - 80, height - 80), 34, 34);
    painter.setClipPath(shape);
    QLinearGradient paper(0, 0, width, height);
    paper.setColorAt(0, from);
    paper.setColorAt(1, to);
    painter.fillRect(image.rect(), paper);
    draw(painter);
    painter.end();
    return png(image);
}

const QColor soft(0x50, 0x60, 0x7A);
const QColor dark(0x23, 0x32, 0x4A);

} // namespace

QByteArray insuranceFront()
{
    static const QByteArray drawn =
        card(Qt::white, QColor(0xE6, 0xEE, 0xF8), [](QPainter& painter) {
            painter.fillRect(0, 0, width, 180, QColor(0x2B, 0x4C, 0x8C));
            words(painter, 100, 132, u"bluefern"_s, 58, 800, Qt::white, u"Manrope"_s);
            words(painter, 372, 132, u"health plan"_s, 58, 400, Qt::white, u"Manrope"_s);
            words(painter, 100, 250, u"Member"_s, 28, 500, soft);
            words(painter, 100, 300, u"MAREN E CASTELLAN"_s, 38, 500, dark);
            words(painter, 100, 400, u"Member ID"_s, 28, 500, soft);
            words(painter, 100, 456, u"BFX 4417 2083 01"_s, 46, 700, dark, u"JetBrains Mono"_s);
            words(painter, 680, 250, u"Group"_s, 28, 500, soft);
            words(painter, 680, 300, u"0071-LINDEN"_s, 38, 500, dark);
            words(painter, 680, 400, u"RxBIN  009917"_s, 32, 500, dark);
            words(painter, 680, 446, u"RxPCN  BFRX"_s, 32, 500, dark);
            words(painter, 680, 492, u"RxGrp  SILV2"_s, 32, 500, dark);
            painter.fillRect(100, 560, width - 200, 2, QColor(0xC5, 0xD0, 0xDF));
            words(painter, 100, 606, u"PPO Silver · Office $25 · specimen, not a real plan"_s, 26,
                  500, soft);
        });
    return drawn;
}

QByteArray insuranceBack()
{
    static const QByteArray drawn =
        card(Qt::white, QColor(0xEE, 0xF2, 0xF7), [](QPainter& painter) {
            painter.fillRect(0, 90, width, 90, QColor(0x33, 0x3A, 0x44));
            words(painter, 100, 270, u"Providers: send claims to Bluefern Health Plan"_s, 32, 500,
                  dark);
            words(painter, 100, 320, u"PO Box 4417, Alder Falls, FR 00401"_s, 32, 500, dark);
            words(painter, 100, 420, u"Members: (417) 555-0100"_s, 36, 700, dark);
            words(painter, 100, 606, u"specimen, not a real plan"_s, 26, 500, soft);
        });
    return drawn;
}

QByteArray licenceFront()
{
    static const QByteArray drawn =
        card(QColor(0xE9, 0xF1, 0xF6), QColor(0xEF, 0xE9, 0xDA), [](QPainter& painter) {
            painter.fillRect(0, 0, width, 140, QColor(0x2C, 0x5A, 0x77));
            words(painter, 90, 108, u"FRANKLIN"_s, 46, 800, Qt::white);
            words(painter, 800, 108, u"SPECIMEN"_s, 38, 500, Qt::white);
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(0xBC, 0xD0, 0xD8));
            painter.drawRoundedRect(QRectF(90, 190, 270, 340), 16, 16);
            painter.setBrush(QColor(0x7B, 0x94, 0xA0));
            painter.drawEllipse(QPointF(225, 320), 66, 66);
            painter.drawPie(QRectF(105, 400, 240, 260), 0, 180 * 16);
            words(painter, 420, 240, u"CASTELLAN"_s, 44, 700, dark);
            words(painter, 420, 296, u"MAREN ELISE"_s, 40, 500, dark);
            words(painter, 420, 396, u"92 KESTREL LANE UNIT 4"_s, 38, 600, dark);
            words(painter, 420, 446, u"ALDER FALLS FR 00418"_s, 38, 600, dark);
            words(painter, 420, 540, u"DOB 03/14/1984   SEX F"_s, 32, 500, dark);
        });
    return drawn;
}

QByteArray signature()
{
    QImage image(900, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x13, 0x20, 0x1D), 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath line(QPointF(90, 190));
    line.cubicTo(170, -30, 190, 330, 290, 150);
    line.cubicTo(340, 70, 360, 260, 430, 170);
    line.cubicTo(520, 60, 520, 280, 620, 160);
    line.cubicTo(700, 110, 720, 220, 810, 140);
    painter.drawPath(line);
    painter.end();
    return png(image);
}

QRectF payerArea()
{
    return part(92, 72, 620, 84);
}

QRectF memberIdArea()
{
    return part(92, 412, 480, 60);
}

QRectF groupArea()
{
    return part(672, 262, 290, 54);
}

QRectF rxArea()
{
    return part(672, 366, 270, 42);
}

QRectF addressArea()
{
    return part(412, 356, 520, 106);
}

} // namespace anteroom::cards
