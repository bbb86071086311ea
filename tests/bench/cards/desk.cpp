#include "bench/cards/desk.h"

#include "bench/cards/desk_things.h"

#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

cv::Mat over(QImage& image)
{
    return cv::Mat(image.height(), image.width(), CV_8UC4, image.bits(),
                   size_t(image.bytesPerLine()));
}

// Chance that changes slowly over the picture: cells of that size, 0 in the mean.
cv::Mat softChance(const QSize& size, const QSizeF& cell, double deviation, quint32 seed)
{
    cv::Mat coarse(std::max(2, int(size.height() / cell.height())),
                   std::max(2, int(size.width() / cell.width())), CV_32FC1);
    cv::RNG random(seed);
    random.fill(coarse, cv::RNG::NORMAL, 0, deviation);
    cv::Mat fine;
    cv::resize(coarse, fine, {size.width(), size.height()}, 0, 0, cv::INTER_CUBIC);
    return fine;
}

void brighten(QImage& image, const cv::Mat& change)
{
    cv::Mat pixels = over(image);
    cv::Mat wide;
    pixels.convertTo(wide, CV_32F);
    cv::Mat spread;
    cv::cvtColor(change, spread, cv::COLOR_GRAY2BGRA);
    wide += spread;
    wide.convertTo(pixels, CV_8U);
}

void drawPlain(QImage& image, Dice& dice)
{
    // From black leather over grey to a coloured mat.
    const QColor colour = QColor::fromHsv(dice.below(360), dice.below(dice.happens(0.5) ? 40 : 190),
                                          25 + dice.below(200));
    image.fill(colour);
    brighten(image, softChance(image.size(), {3, 3}, 2, dice.seed()));
    brighten(image, softChance(image.size(), {500, 400}, 7, dice.seed()));
}

void drawWooden(QImage& image, Dice& dice)
{
    const QColor colour =
        QColor::fromHsv(18 + dice.below(20), 60 + dice.below(110), 90 + dice.below(140));
    image.fill(colour);
    const bool along = dice.happens(0.7);
    const auto grain = [&](double length, double width, double deviation) {
        return softChance(image.size(), along ? QSizeF(length, width) : QSizeF(width, length),
                          deviation, dice.seed());
    };
    brighten(image, grain(700, 40, 13));
    brighten(image, grain(420, 9, 10));
    brighten(image, grain(160, 3, 7));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const int plank = 160 + dice.below(260);
    painter.setPen(QPen(colour.darker(190), 3));
    const int across = along ? image.height() : image.width();
    for (int at = dice.below(plank); dice.happens(0.9) && at < across; at += plank)
        painter.drawLine(along ? QPoint(0, at) : QPoint(at, 0),
                         along ? QPoint(image.width(), at) : QPoint(at, image.height()));
}

void drawPattern(QImage& image, Dice& dice)
{
    const QColor ground = QColor::fromHsv(dice.below(360), dice.below(160), 60 + dice.below(180));
    const QColor figure = QColor::fromHsv(dice.below(360), dice.below(200), 40 + dice.below(210));
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(figure);
    painter.translate(image.width() / 2, image.height() / 2);
    painter.rotate(dice.between(0, 90));
    const int step = 24 + dice.below(110);
    const int shape = dice.below(4);
    for (int y = -1300; y < 1300; y += step) {
        for (int x = -1300; x < 1300; x += step) {
            if (shape == 0)
                painter.drawEllipse(QPointF(x, y), step * 0.28, step * 0.28);
            else if (shape == 1 && ((x / step + y / step) & 1) == 0)
                painter.drawRect(x, y, step, step);
            else if (shape == 2) // cloth: bands both ways
                painter.fillRect(QRectF(x, y, step * 0.4, step),
                                 QColor(figure.red(), figure.green(), figure.blue(), 120));
            else if (shape == 3 && dice.happens(0.8)) // speckles of stone
                painter.drawEllipse(
                    QPointF(x + dice.between(-step, step), y + dice.between(-step, step)),
                    dice.between(1, step * 0.2), dice.between(1, step * 0.2));
        }
        if (shape == 2)
            painter.fillRect(QRectF(-1300, y, 2600, step * 0.4),
                             QColor(figure.red(), figure.green(), figure.blue(), 120));
    }
    painter.end();
    brighten(image, softChance(image.size(), {2, 2}, 4, dice.seed()));
}

void drawWhite(QImage& image, Dice& dice)
{
    const int level = 222 + dice.below(30);
    image.fill(QColor(level, level - dice.below(5), level - dice.below(12)));
    brighten(image, softChance(image.size(), {400, 300}, 3, dice.seed()));
    brighten(image, softChance(image.size(), {2, 2}, 1.5, dice.seed()));
}

} // namespace

QImage desk(DeskKind kind, const QSize& size, bool papers, quint32 seed)
{
    Dice dice(seed);
    QImage image(size, QImage::Format_RGB32);
    switch (kind) {
    case DeskKind::Plain:
        drawPlain(image, dice);
        break;
    case DeskKind::Wooden:
        drawWooden(image, dice);
        break;
    case DeskKind::Patterned:
        drawPattern(image, dice);
        break;
    case DeskKind::White:
        drawWhite(image, dice);
        break;
    }
    if (papers) {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        layThings(painter, size, dice);
    }
    return image;
}

} // namespace anteroom
