#include "bench/cards/card_printer.h"

#include "bench/cards/drawn_letters.h"

#include "scanner/code/code_writer.h"
#include "scanner/reading/printed_card.h"

namespace anteroom {

namespace {

constexpr double EdgeMargin = 40; // of the card, that values keep free
constexpr double LeastGap = 36;   // between the values of a row

QFont fontOf(const CardType& type)
{
    QFont font(type.family);
    font.setPixelSize(std::max(8, int(type.size)));
    font.setWeight(QFont::Weight(type.weight));
    font.setItalic(type.italic);
    font.setLetterSpacing(QFont::PercentageSpacing, type.spacing);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString setIn(const QString& text, const CardType& type)
{
    return type.upper ? text.toUpper() : text;
}

} // namespace

CardType CardType::sized(double pixels) const
{
    CardType type = *this;
    type.size = pixels;
    return type;
}

CardType CardType::in(const QColor& other) const
{
    CardType type = *this;
    type.colour = other;
    return type;
}

CardType CardType::bold() const
{
    CardType type = *this;
    type.weight = QFont::Bold;
    return type;
}

CardType CardType::of(const QString& otherFamily) const
{
    CardType type = *this;
    type.family = otherFamily;
    return type;
}

CardType fitting(const CardPrinter& print, const QString& text, const CardType& type, double width)
{
    const double own = print.widthOf(text, type);
    return own <= width ? type : type.sized(std::floor(type.size * width / own));
}

CardPrinter::CardPrinter(const QBrush& ground) : m_picture(CardPixels, QImage::Format_RGB32)
{
    m_picture.fill(Qt::white);
    m_painter.begin(&m_picture);
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                             QPainter::SmoothPixmapTransform);
    m_painter.fillRect(m_picture.rect(), ground);
}

double CardPrinter::widthOf(const QString& text, const CardType& type) const
{
    return QFontMetricsF(fontOf(type)).horizontalAdvance(setIn(text, type));
}

QRectF CardPrinter::write(const QString& text, const QPointF& at, const CardType& type,
                          Qt::Alignment align)
{
    const QString shown = setIn(text, type);
    const QFont font = fontOf(type);
    const QFontMetricsF metrics(font);
    QPointF left = at;
    if (align & Qt::AlignRight)
        left.rx() -= metrics.horizontalAdvance(shown);
    else if (align & Qt::AlignHCenter)
        left.rx() -= metrics.horizontalAdvance(shown) / 2;
    m_painter.setFont(font);
    if (type.embossed) { // light from above left, shadow below right
        const double rise = std::max(1.5, type.size * 0.045);
        m_painter.setPen(QColor(255, 255, 255, 190));
        drawLetters(m_painter, left - QPointF(rise, rise), shown);
        m_painter.setPen(QColor(0, 0, 0, 150));
        drawLetters(m_painter, left + QPointF(rise, rise), shown);
    }
    m_painter.setPen(type.colour);
    drawLetters(m_painter, left, shown);
    return metrics.tightBoundingRect(shown).translated(left);
}

QRectF CardPrinter::writeField(const QString& field, const QString& shown, const QPointF& at,
                               const CardType& type, Qt::Alignment align, const QString& value)
{
    const QRectF box = write(shown, at, type, align);
    if (!field.isEmpty())
        m_fields.append({field, value.isEmpty() ? setIn(shown, type) : value, box,
                         QFontMetricsF(fontOf(type)).capHeight()});
    return box;
}

double CardPrinter::writeParagraph(const QString& text, const QPointF& at, double width,
                                   const CardType& type, double step)
{
    const double down = step > 0 ? step : type.size * 1.3;
    QPointF place = at;
    QString line;
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString& word : words) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && widthOf(longer, type) > width) {
            write(line, place, type);
            place.ry() += down;
            line = word;
        } else {
            line = longer;
        }
    }
    write(line, place, type);
    return place.y() + down;
}

void CardPrinter::writeEntry(const CardEntry& entry, const QPointF& at, LabelPlace place,
                             const CardType& label, const CardType& value, double gap)
{
    QPointF valueAt = at;
    if (entry.label.isEmpty()) {
        writeField(entry.field, entry.shown, at, value, Qt::AlignLeft, entry.value);
        return;
    }
    switch (place) {
    case LabelPlace::Left:
        write(entry.label, at, label);
        valueAt.rx() += widthOf(entry.label, label) + (gap > 0 ? gap : value.size * 0.4);
        break;
    case LabelPlace::Column:
        write(entry.label, at, label);
        valueAt.rx() += std::max(gap, widthOf(entry.label, label) + value.size * 0.3);
        break;
    case LabelPlace::Above:
        write(entry.label, at, label);
        valueAt.ry() += label.size * 0.35 + value.size * 0.95 + gap;
        break;
    case LabelPlace::Below:
        write(entry.label, at + QPointF(0, label.size + value.size * 0.3 + gap), label);
        break;
    }
    const CardType small =
        fitting(*this, entry.shown, value, CardPixels.width() - EdgeMargin - valueAt.x());
    writeField(entry.field, entry.shown, valueAt, small, Qt::AlignLeft, entry.value);
}

double CardPrinter::writeEntries(const QList<CardEntry>& entries, const QPointF& at, double step,
                                 LabelPlace place, const CardType& label, const CardType& value,
                                 double gap)
{
    QPointF next = at;
    for (const CardEntry& entry : entries) {
        if (entry.shown.isEmpty())
            continue;
        writeEntry(entry, next, place, label, value, gap);
        next.ry() += step;
    }
    return next.y();
}

void CardPrinter::writeRow(const QList<CardEntry>& entries, const QPointF& at, double width,
                           double down, const CardType& label, const CardType& value)
{
    const auto widthIn = [&](const CardEntry& entry, double share) {
        return std::max(widthOf(entry.label, label.sized(label.size * share)),
                        widthOf(entry.shown, value.sized(value.size * share)));
    };
    double all = 0;
    for (const CardEntry& entry : entries)
        all += widthIn(entry, 1);
    const double gaps = double(entries.size() - 1);
    const double share = std::min(1.0, (width - gaps * LeastGap) / all);
    const double gap = gaps > 0 ? std::max(LeastGap, (width - all * share) / gaps) : 0;
    QPointF next = at;
    for (const CardEntry& entry : entries) {
        write(entry.label, next, label.sized(label.size * share));
        writeField(entry.field, entry.shown, next + QPointF(0, down),
                   value.sized(value.size * share), Qt::AlignLeft, entry.value);
        next.rx() += widthIn(entry, share) + gap;
    }
}

void CardPrinter::writeCode(const QString& field, const QString& value, const QRectF& place)
{
    const Result<QImage> code =
        drawCode(Symbology::Code128, value.toLatin1(), {.modulePixels = 3, .quietModules = 10});
    if (!code)
        return;
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    m_painter.drawImage(QRectF(place.topLeft(), QSizeF(code.value().width(), place.height())),
                        code.value());
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
    m_beside[field] = value;
}

DrawnCard CardPrinter::finished()
{
    m_painter.end();
    return {m_picture, {}, false, m_fields, m_beside};
}

} // namespace anteroom
