#include "typeface.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

QFont ofFamilies(const QString& own, int weight, qreal size)
{
    QFont font;
    font.setFamilies({own, u"Noto Sans CJK SC"_s, u"Noto Sans CJK KR"_s, u"Noto Sans Arabic UI"_s,
                      u"Noto Sans Devanagari UI"_s, u"Noto Sans Bengali UI"_s, u"Noto Sans"_s});
    font.setWeight(QFont::Weight(weight));
    font.setPixelSize(std::max(1, qRound(size)));
    return font;
}

qreal widest(const QFont& font, const QStringList& pieces)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const QString& piece : pieces)
        width = std::max(width, metrics.horizontalAdvance(piece));
    return width;
}

int lineCount(const QFont& font, const QString& text, qreal width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return lines;
}

// Each size that is measured is a font that is loaded, so the first measurement says where to look:
// letters are as wide as they are large. A place that was not laid out yet has nothing to fit.
QFont shrunk(QFont font, const QStringList& pieces, qreal width, int smallest)
{
    const qreal wide = widest(font, pieces);
    if (width <= 0 || wide <= width)
        return font;
    const int guess = int(font.pixelSize() * width / wide) + 1;
    font.setPixelSize(std::max(smallest, std::min(font.pixelSize() - 1, guess)));
    while (font.pixelSize() > smallest && widest(font, pieces) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace

QFont Typeface::voice(int weight, qreal size, qreal tracking) const
{
    QFont font = ofFamilies(u"Manrope"_s, weight, size);
    if (tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, tracking * size);
    return font;
}

QFont Typeface::text(int weight, qreal size) const
{
    return ofFamilies(u"Inter"_s, weight, size);
}

QFont Typeface::code(int weight, qreal size) const
{
    return ofFamilies(u"JetBrains Mono"_s, weight, size);
}

qreal Typeface::halfLeading(const QFont& font, qreal line) const
{
    return (line - QFontMetricsF(font).height()) / 2;
}

QFont Typeface::fitted(const QFont& font, const QString& text, qreal width, int smallest) const
{
    return shrunk(font, {text}, width, smallest);
}

QFont Typeface::fittedToHeight(const QFont& font, const QString& text, const QSizeF& place,
                               qreal lineRatio, int smallest) const
{
    QFont fitting = font;
    const auto tall = [&] {
        return lineCount(fitting, text, place.width()) *
               std::round(fitting.pixelSize() * lineRatio);
    };
    while (!place.isEmpty() && fitting.pixelSize() > smallest && tall() > place.height())
        fitting.setPixelSize(std::max(smallest, fitting.pixelSize() - 2));
    return fitting;
}

QFont Typeface::fittedToWords(const QFont& font, const QString& text, qreal width,
                              int smallest) const
{
    return shrunk(font, text.split(u' ', Qt::SkipEmptyParts), width, smallest);
}

} // namespace anteroom
