#include "tests/demo/card_canvas.h"

#include <QPainterPath>

namespace anteroom {

namespace {

constexpr int cornerRadius = 58; // 3.18 mm, ISO/IEC 7810

QImage blank(const QColor& ground)
{
    QImage image(CardCanvas::width, CardCanvas::height, QImage::Format_ARGB32_Premultiplied);
    image.fill(ground);
    return image;
}

} // namespace

CardCanvas::CardCanvas(const QColor& ground) : m_image(blank(ground)), m_painter(&m_image)
{
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                             QPainter::SmoothPixmapTransform);
}

void CardCanvas::band(const QRect& area, const QColor& color)
{
    m_painter.fillRect(area, color);
}

void CardCanvas::text(int x, int baseline, const QString& text, int pixels, const QColor& color,
                      QFont::Weight weight, const QString& family)
{
    QFont font(family.isEmpty() ? QStringLiteral("Inter") : family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(x, baseline, text);
}

void CardCanvas::labelled(int x, int y, const QString& label, const QString& value, int pixels,
                          const QString& family)
{
    if (value.isEmpty())
        return;
    text(x, y, label, 26, QColor(0x51, 0x5d, 0x6b));
    text(x, y + pixels + 8, value, pixels, QColor(0x16, 0x1d, 0x2b), QFont::Medium, family);
}

void CardCanvas::specimenMark(const QColor& color)
{
    text(60, height - 36, QStringLiteral("Specimen. Not a real card, not a real person."), 26,
         color);
}

QImage CardCanvas::finish()
{
    m_painter.end();
    QImage card(m_image.size(), QImage::Format_ARGB32_Premultiplied);
    card.fill(Qt::transparent);
    QPainter cut(&card);
    cut.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(0, 0, width, height, cornerRadius, cornerRadius);
    cut.fillPath(outline, QBrush(m_image));
    return card;
}

} // namespace anteroom
