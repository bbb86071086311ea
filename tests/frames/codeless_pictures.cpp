#include "frames/codeless_pictures.h"

#include <cmath>
#include <QPainter>
#include <QRandomGenerator>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

class Chance {
public:
    explicit Chance(quint32 seed) : m_random(seed) {}
    int between(int least, int most) { return m_random.bounded(least, most + 1); }
    double share() { return m_random.generateDouble(); }
    QColor gray(int least, int most)
    {
        const int level = between(least, most);
        return QColor(level, level, level);
    }

private:
    QRandomGenerator m_random;
};

void drawText(QPainter& painter, int side, Chance& chance)
{
    const QString letters = u"eanitrsouldmchpgvfbykwzxj EANITRSOU 0123456789 .,;:-/|"_s;
    QFont font(chance.between(0, 1) != 0 ? u"DejaVu Sans Mono"_s : u"Noto Sans"_s);
    font.setPixelSize(chance.between(8, 34));
    font.setBold(chance.between(0, 2) == 0);
    painter.setFont(font);
    painter.setPen(chance.gray(0, 70));
    const int line = font.pixelSize() * chance.between(11, 16) / 10;
    for (int y = line; y < side; y += line) {
        QString text;
        for (int i = 0; i < 2 * side / font.pixelSize(); ++i)
            text += letters[chance.between(0, int(letters.size()) - 1)];
        painter.drawText(0, y, text);
    }
}

void drawBricks(QPainter& painter, int side, Chance& chance)
{
    const int height = chance.between(8, 60);
    const int width = height * chance.between(15, 40) / 10;
    const int joint = std::max(2, height / chance.between(4, 12));
    for (int row = 0; row * height < side; ++row)
        for (int x = row % 2 * width / 2 - width; x < side; x += width)
            painter.fillRect(x, row * height, width - joint, height - joint, chance.gray(40, 130));
}

// Of chance widths, a multiple of one module, as a linear code's are.
void drawStripes(QPainter& painter, int side, Chance& chance)
{
    const int module = chance.between(1, 8);
    const int widest = chance.between(1, 4);
    for (int x = 0; x < side;) {
        const int dark = module * chance.between(1, widest);
        painter.fillRect(x, 0, dark, side, chance.gray(0, 40));
        x += dark + module * chance.between(1, widest);
    }
}

void drawRuler(QPainter& painter, int side, Chance& chance)
{
    const int step = chance.between(4, 14);
    const int line = std::max(1, step / 3);
    for (int mark = 0; mark * step < side; ++mark) {
        const int length = mark % 10 == 0 ? 90 : mark % 5 == 0 ? 65 : 40;
        for (int y = 0; y < side; y += 200)
            painter.fillRect(mark * step, y, line, length, chance.gray(0, 30));
    }
}

void drawKeyboard(QPainter& painter, int side, Chance& chance)
{
    const int key = chance.between(20, 80);
    const int gap = std::max(2, key / chance.between(5, 12));
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(key / 2);
    painter.setFont(font);
    for (int row = 0; row * key < side; ++row)
        for (int x = row * key / 3 % key - key; x < side; x += key) {
            painter.fillRect(x, row * key, key - gap, key - gap, chance.gray(20, 60));
            painter.setPen(chance.gray(200, 255));
            painter.drawText(x + key / 5, row * key + key * 6 / 10,
                             QChar(u'A' + char16_t(chance.between(0, 25))));
        }
}

void drawChecks(QPainter& painter, int side, Chance& chance)
{
    const int cell = chance.between(2, 24);
    const bool even = chance.between(0, 1) != 0;
    for (int y = 0; y < side; y += cell)
        for (int x = 0; x < side; x += cell)
            if (even ? (x / cell + y / cell) % 2 == 0 : chance.share() < 0.5)
                painter.fillRect(x, y, cell, cell, chance.gray(0, 50));
}

void drawNoise(QPainter& painter, int side, Chance& chance)
{
    for (int spot = 0; spot < 4000; ++spot)
        painter.fillRect(chance.between(0, side), chance.between(0, side), chance.between(1, 40),
                         chance.between(1, 40), chance.gray(0, 255));
}

} // namespace

QImage codelessPicture(Codeless kind, const QSize& size, quint32 seed)
{
    Chance chance(seed * 7 + quint32(kind));
    QImage image(size, QImage::Format_RGB32);
    image.fill(chance.gray(170, 255));
    const int side = int(std::hypot(size.width(), size.height()));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.rotate(chance.between(0, 2) == 0 ? chance.share() * 360 : 90 * chance.between(0, 3));
    painter.translate(-side / 2.0, -side / 2.0);
    switch (kind) {
    case Codeless::Text:
        drawText(painter, side, chance);
        break;
    case Codeless::Bricks:
        drawBricks(painter, side, chance);
        break;
    case Codeless::Stripes:
        drawStripes(painter, side, chance);
        break;
    case Codeless::Ruler:
        drawRuler(painter, side, chance);
        break;
    case Codeless::Keyboard:
        drawKeyboard(painter, side, chance);
        break;
    case Codeless::Checks:
        drawChecks(painter, side, chance);
        break;
    case Codeless::Noise:
        drawNoise(painter, side, chance);
        break;
    }
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace anteroom
