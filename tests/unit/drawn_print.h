#pragma once

#include <opencv2/imgproc.hpp>
#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

namespace anteroom {

// A line to be drawn: where its letters begin, on their base line.
struct DrawnLine {
    QString text;
    QPointF begin;
    QFont font;

    [[nodiscard]] QRectF box() const
    {
        return QFontMetricsF(font).tightBoundingRect(text).translated(begin);
    }
    [[nodiscard]] double middleOf(qsizetype character) const
    {
        const QFontMetricsF metrics(font);
        return begin.x() + (metrics.horizontalAdvance(text.left(character)) +
                            metrics.horizontalAdvance(text.left(character + 1))) /
                               2;
    }
};

inline QFont printFont(const QString& family, int pixels)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

inline cv::Mat drawnCard(const QList<DrawnLine>& lines, QSize size = {1586, 1000},
                         const QColor& paper = Qt::white, const QColor& ink = QColor(20, 20, 60))
{
    QImage image(size, QImage::Format_BGR888);
    image.fill(paper);
    QPainter painter(&image);
    painter.setPen(ink);
    for (const DrawnLine& line : lines) {
        painter.setFont(line.font);
        painter.drawText(line.begin, line.text);
    }
    painter.end();
    return cv::Mat(image.height(), image.width(), CV_8UC3, image.bits(),
                   size_t(image.bytesPerLine()))
        .clone();
}

} // namespace anteroom
