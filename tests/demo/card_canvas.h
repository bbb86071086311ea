#pragma once

#include <QFont>
#include <QImage>
#include <QPainter>

namespace anteroom {

// A blank card with rounded corners and the few ways of writing that the cards share.
class CardCanvas {
public:
    static constexpr int width = 1586;
    static constexpr int height = 1000;

    explicit CardCanvas(const QColor& ground);

    [[nodiscard]] QPainter& painter() { return m_painter; }

    void band(const QRect& area, const QColor& color);
    void text(int x, int baseline, const QString& text, int pixels, const QColor& color,
              QFont::Weight weight = QFont::Normal, const QString& family = {});
    // A small label and, beneath it, its value; nothing at all for an empty value.
    void labelled(int x, int y, const QString& label, const QString& value, int pixels = 44,
                  const QString& family = {});
    void specimenMark(const QColor& color);

    [[nodiscard]] QImage finish();

private:
    QImage m_image;
    QPainter m_painter;
};

} // namespace anteroom
