#include "frames/codeless_scenes.h"

#include "frames/dice.h"

#include <cmath>
#include <numbers>
#include <QPainter>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 1920;
constexpr int Height = 1080;
constexpr int Kinds = 9;

QColor gray(int level)
{
    return QColor(level, level, level);
}

void drawPage(QPainter& painter, Dice& dice)
{
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(9 + dice.below(40));
    painter.setFont(font);
    painter.setPen(gray(30 + dice.below(60)));
    const int step = font.pixelSize() * 13 / 10;
    for (int y = 100; y < Height - 80; y += step) {
        QString line;
        for (int i = 0; i < 140; ++i)
            line += dice.happens(0.16) ? QChar(u' ') : QChar(u'!' + dice.below(90));
        painter.drawText(120, y, line);
    }
}

void drawStripes(QPainter& painter, Dice& dice)
{
    const double pitch = dice.between(2.5, 30);
    const double share = dice.between(0.3, 0.7);
    for (double x = -Height; x < Width + Height; x += pitch)
        painter.fillRect(QRectF(x, -Height, pitch * share, 3 * Height), gray(40 + dice.below(30)));
}

void drawBricks(QPainter& painter, Dice& dice)
{
    const int height = 12 + dice.below(60);
    const int width = height * 2 + dice.below(80);
    for (int row = -30; row * height < 2 * Height; ++row)
        for (int column = -20; column * width < 2 * Width; ++column)
            painter.fillRect(column * width + (row % 2) * width / 2 + 2, row * height + 2,
                             width - 4, height - 4, gray(70 + dice.below(60)));
}

void drawKeys(QPainter& painter, Dice& dice)
{
    const int side = 24 + dice.below(60);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(side / 2);
    painter.setFont(font);
    for (int y = 0; y < Height; y += side + 6)
        for (int x = 0; x < Width; x += side + 6) {
            painter.fillRect(x, y, side, side, gray(35));
            painter.setPen(gray(220));
            painter.drawText(QRect(x, y, side, side), Qt::AlignCenter,
                             QString(QChar(u'A' + dice.below(26))));
        }
}

void drawDots(QPainter& painter, Dice& dice)
{
    const int pitch = 3 + dice.below(9);
    for (int y = 0; y < Height; y += pitch)
        for (int x = 0; x < Width; x += pitch) {
            const double tone = 0.5 + 0.5 * std::sin(x / 90.0) * std::cos(y / 70.0);
            painter.fillRect(QRectF(x, y, pitch * tone, pitch * tone), gray(30));
        }
}

// As wide and narrow as those of a linear code, and nothing said with them.
void drawBars(QPainter& painter, Dice& dice)
{
    for (int block = 0; block < 5; ++block) {
        const int module = 2 + dice.below(4);
        const int left = dice.below(Width - 600);
        const int top = dice.below(Height - 260);
        const int height = 40 + dice.below(200);
        const int end = left + 200 + dice.below(600);
        painter.fillRect(left - 40, top - 10, end - left + 80, height + 20, gray(235));
        for (int x = left; x < end; x += module * (1 + dice.below(4))) {
            const int bar = module * (1 + dice.below(4));
            painter.fillRect(x, top, bar, height, gray(25));
            x += bar;
        }
    }
}

// Blocks of modules like a matrix code's or a PDF417's, with or without its start and stop bars.
void drawModules(QPainter& painter, Dice& dice)
{
    for (int block = 0; block < 3; ++block) {
        const int module = 2 + dice.below(4);
        const int rowHeight = module * (1 + dice.below(4));
        const int columns = 60 + dice.below(240);
        const int rows = 12 + dice.below(60);
        const int left = dice.below(std::max(1, Width - columns * module));
        const int top = dice.below(std::max(1, Height - rows * rowHeight));
        painter.fillRect(left - 20, top - 20, columns * module + 40, rows * rowHeight + 40,
                         gray(235));
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column)
                if (dice.happens(0.5))
                    painter.fillRect(left + column * module, top + row * rowHeight, module,
                                     rowHeight, gray(25));
        if (dice.happens(0.6)) {
            painter.fillRect(left, top, 17 * module, rows * rowHeight, gray(235));
            painter.fillRect(left, top, 8 * module, rows * rowHeight, gray(25));
            for (const int bar : {9, 11, 13})
                painter.fillRect(left + bar * module, top, module, rows * rowHeight, gray(25));
            const int stop = left + (columns - 18) * module;
            painter.fillRect(stop, top, 18 * module, rows * rowHeight, gray(235));
            painter.fillRect(stop, top, 7 * module, rows * rowHeight, gray(25));
            for (const int bar : {8, 12, 14, 17})
                painter.fillRect(stop + bar * module, top, module, rows * rowHeight, gray(25));
        }
    }
}

void drawGrain(QPainter& painter, Dice& dice)
{
    const int grain = 2 + dice.below(5);
    for (int y = 0; y < Height; y += grain)
        for (int x = 0; x < Width; x += grain)
            painter.fillRect(x, y, grain, grain, gray(60 + dice.below(130)));
}

void drawRings(QPainter& painter, Dice& dice)
{
    painter.setBrush(Qt::NoBrush);
    const double pitch = dice.between(4, 24);
    painter.setPen(QPen(gray(40), pitch / 2));
    const QPointF middle(dice.below(Width), dice.below(Height));
    for (double radius = pitch; radius < Width; radius += pitch)
        painter.drawEllipse(middle, radius, radius);
}

} // namespace

QImage codelessScene(quint32 seed)
{
    Dice dice(seed);
    QImage scene(Width, Height, QImage::Format_Grayscale8);
    scene.fill(gray(150 + dice.below(90)));
    QPainter painter(&scene);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(Width / 2.0, Height / 2.0);
    painter.rotate(dice.happens(0.5) ? dice.between(-8, 8) : dice.between(0, 360));
    painter.translate(-Width / 2.0, -Height / 2.0);
    using Draw = void (*)(QPainter&, Dice&);
    constexpr Draw Drawings[Kinds] = {drawPage, drawStripes, drawBricks, drawKeys, drawDots,
                                      drawBars, drawModules, drawGrain,  drawRings};
    Drawings[seed % Kinds](painter, dice);
    painter.end();
    return scene;
}

} // namespace anteroom
