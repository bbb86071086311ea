#include "bench/cards/further_newer_print.h"

namespace anteroom {

using namespace Qt::StringLiterals;

CardEntry labelled(const CardSide& s, const char* field, LabelWords words)
{
    QString word = QString::fromUtf8(words.begin()[s.dice.below(int(words.size()))]);
    if (s.upper)
        word = word.toUpper();
    if (s.colons && !word.endsWith(u'#') && !word.endsWith(u':'))
        word += u':';
    return s.entry(field, word);
}

CardEntry beginning(const CardSide& s, LabelWords words, const QString& format)
{
    CardEntry entry = labelled(s, "effective_date", words);
    entry.shown =
        QLocale(QLocale::English, QLocale::UnitedStates).toString(s.member.effective, format);
    return entry;
}

CardSide withMember(const CardSide& s, const Membership& member)
{
    return {s.print, member, s.dice, s.set, s.spanish, s.colons, s.upper};
}

void writeLeaders(const CardSide& s, const CardEntry& entry, const QPointF& at, double right,
                  const CardType& label, const CardType& value)
{
    const double begin = at.x() + s.print.widthOf(entry.label, label);
    const double gap = label.size * 0.35;
    const CardType fitted = fitting(s.print, entry.shown, value, right - begin - 4 * gap);
    s.print.write(entry.label, at, label);
    s.print.writeField(entry.field, entry.shown, {right, at.y()}, fitted, Qt::AlignRight,
                       entry.value);
    const double end = right - s.print.widthOf(entry.shown, fitted);
    const int dots = int((end - begin - 2 * gap) / s.print.widthOf(u"."_s, label));
    s.print.write(QString(std::max(0, dots), u'.'), {end - gap, at.y()}, label, Qt::AlignRight);
}

double writeJustified(const CardSide& s, const QList<CardEntry>& entries, const QPointF& at,
                      double right, double step, const CardType& label, const CardType& value)
{
    QPointF next = at;
    for (const CardEntry& entry : entries) {
        const double width = right - at.x() - s.print.widthOf(entry.label, label) - 24;
        s.print.write(entry.label, next, label);
        s.print.writeField(entry.field, entry.shown, {right, next.y()},
                           fitting(s.print, entry.shown, value, width), Qt::AlignRight,
                           entry.value);
        next.ry() += step;
    }
    return next.y();
}

void writeBadge(const CardSide& s, const CardEntry& entry, const QPointF& middle, double down,
                double width, const CardType& label, const CardType& value)
{
    s.print.writeField(entry.field, entry.shown, middle,
                       fitting(s.print, entry.shown, value, width), Qt::AlignHCenter, entry.value);
    s.print.write(entry.label, middle + QPointF(0, down),
                  fitting(s.print, entry.label, label, width), Qt::AlignHCenter);
}

void drawSquares(QPainter& p, const QRectF& place, Dice& dice)
{
    constexpr int Count = 25;
    const double size = place.width() / Count;
    const auto fill = [&](int column, int row, int count, const QColor& colour) {
        p.fillRect(QRectF(place.left() + column * size, place.top() + row * size, count * size,
                          count * size),
                   colour);
    };
    p.fillRect(place.adjusted(-size, -size, size, size), Qt::white);
    for (int square = 0; square < Count * Count; ++square) {
        if (dice.happens(0.5))
            fill(square % Count, square / Count, 1, Qt::black);
    }
    for (const auto& [column, row] : {std::pair(0, 0), {Count - 7, 0}, {0, Count - 7}}) {
        fill(column, row, 7, Qt::black);
        fill(column + 1, row + 1, 5, Qt::white);
        fill(column + 2, row + 2, 3, Qt::black);
    }
}

} // namespace anteroom
