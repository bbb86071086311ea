#include "bench/cards/desk_things.h"

#include "bench/cards/drawn_letters.h"

namespace anteroom {

namespace {

constexpr const char* PaperWords[] = {
    "please",  "your",   "appointment", "health",    "office", "return", "form",
    "before",  "visit",  "patient",     "number",    "the",    "of",     "and",
    "with",    "to",     "for",         "signature", "date",   "care",   "received",
    "payment", "notice", "clinic",      "doctor",    "records"};

constexpr const char* SheetTitles[] = {"NOTICE OF PRIVACY PRACTICES",
                                       "Registration Form",
                                       "Invoice",
                                       "Parking Permit",
                                       "Lab Order",
                                       "Welcome"};

constexpr const char* SheetFamilies[] = {"DejaVu Sans", "DejaVu Serif", "Inter", "Manrope"};

QColor colourBetween(Dice& dice, int saturationLeast, int saturationMost, int valueLeast,
                     int valueMost)
{
    return QColor::fromHsv(dice.below(360),
                           saturationLeast + dice.below(saturationMost - saturationLeast + 1),
                           valueLeast + dice.below(valueMost - valueLeast + 1));
}

void drawShadowed(QPainter& painter, const QRectF& rect, double radius, const QBrush& brush)
{
    painter.setPen(Qt::NoPen);
    for (int spread = 8; spread > 0; spread -= 2) {
        painter.setBrush(QColor(0, 0, 0, 16));
        painter.drawRoundedRect(rect.adjusted(-spread / 2.0, 0, spread, spread), radius, radius);
    }
    painter.setBrush(brush);
    painter.drawRoundedRect(rect, radius, radius);
}

void drawTelephone(QPainter& painter, Dice& dice)
{
    const QRectF body(0, 0, 330, 660);
    drawShadowed(painter, body, 46, QColor(24, 25, 28));
    painter.setBrush(QColor(8, 9, 12));
    painter.drawRoundedRect(body.adjusted(14, 14, -14, -14), 34, 34);
    if (!dice.happens(0.4))
        return;
    for (int icon = 0; icon < 16; ++icon) {
        painter.setBrush(colourBetween(dice, 90, 200, 120, 220));
        painter.drawRoundedRect(QRectF(40 + 65 * (icon % 4), 90 + 80 * (icon / 4), 48, 48), 12, 12);
    }
}

void drawPen(QPainter& painter, Dice& dice)
{
    const QColor colour = colourBetween(dice, 60, 220, 40, 180);
    QLinearGradient round(0, 0, 0, 26);
    round.setColorAt(0, colour.darker(160));
    round.setColorAt(0.35, colour.lighter(150));
    round.setColorAt(1, colour.darker(200));
    drawShadowed(painter, QRectF(0, 0, 560, 26), 12, round);
}

void drawEnvelope(QPainter& painter, Dice& dice)
{
    const QRectF sheet(0, 0, 900, 410);
    drawShadowed(painter, sheet, 2, QColor(236 + dice.below(18), 234 + dice.below(16), 224));
    painter.setPen(QPen(QColor(180, 178, 170), 2));
    painter.drawLine(0, 0, 450, 190);
    painter.drawLine(900, 0, 450, 190);
}

// Something of a card's shape that is none: a note, a coaster, a folded leaflet.
void drawNote(QPainter& painter, Dice& dice)
{
    const QColor colour = colourBetween(dice, 40, 140, 190, 250);
    drawShadowed(painter, QRectF(0, 0, 360 + dice.below(140), 340), 4, colour);
    painter.setPen(QPen(colour.darker(220), 4));
    for (int line = 0; line < 4; ++line)
        painter.drawLine(40, 70 + 60 * line, 160 + dice.below(180), 66 + 60 * line);
}

} // namespace

void drawSheet(QPainter& painter, const QSizeF& size, Dice& dice)
{
    const QRectF sheet({0, 0}, size);
    drawShadowed(painter, sheet, 1,
                 QColor(238 + dice.below(16), 238 + dice.below(16), 232 + dice.below(20)));
    QFont font(dice.oneOf(SheetFamilies));
    font.setPixelSize(34);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colourBetween(dice, 0, 200, 20, 90));
    drawLetters(painter, QPointF(60, 90), dice.oneOf(SheetTitles));
    font.setPixelSize(16 + dice.below(12));
    font.setBold(false);
    painter.setFont(font);
    painter.setPen(QColor(50, 50, 55));
    const double step = font.pixelSize() * 1.5;
    const bool boxed = dice.happens(0.4);
    for (double y = 150; y < size.height() - 60; y += step) {
        QString line;
        const double end = dice.happens(0.15) ? size.width() * 0.5 : size.width() - 120;
        while (painter.fontMetrics().horizontalAdvance(line) < end - 110)
            line += dice.oneOf(PaperWords) + QLatin1Char(' ');
        drawLetters(painter, QPointF(60, y), line);
        if (boxed && dice.happens(0.2)) {
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(50, y + 8, size.width() - 100, step * 1.6));
            y += step * 2;
        }
    }
}

void layThings(QPainter& painter, const QSize& desk, Dice& dice)
{
    const int things = 2 + dice.below(5);
    for (int thing = 0; thing < things; ++thing) {
        painter.save();
        painter.translate(dice.between(-0.15, 0.95) * desk.width(),
                          dice.between(-0.25, 0.85) * desk.height());
        painter.rotate(dice.happens(0.5) ? dice.between(-12, 12) : dice.between(0, 360));
        const double share = dice.between(0, 1);
        const double scale = dice.between(0.7, 1.3);
        painter.scale(scale, scale);
        if (share < 0.5)
            drawSheet(painter, QSizeF(850, 1100), dice);
        else if (share < 0.62)
            drawEnvelope(painter, dice);
        else if (share < 0.74)
            drawTelephone(painter, dice);
        else if (share < 0.87)
            drawPen(painter, dice);
        else
            drawNote(painter, dice);
        painter.restore();
    }
}

} // namespace anteroom
