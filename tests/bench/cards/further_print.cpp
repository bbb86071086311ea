#include "bench/cards/further_print.h"

#include "bench/cards/fictional_people.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* Practices[] = {"Fernhollow Family Medicine", "Heron Court Physicians",
                                     "Lakeside Medical Group", "Quarry Lane Internists",
                                     "Cedar Bluffs Primary Care"};
constexpr const char* Amounts[] = {"$500", "$1,000", "$1,500", "$2,500", "$3,200", "$4,500"};

} // namespace

void writeWithin(const CardSide& s, const CardEntry& entry, const QPointF& at, double width,
                 LabelPlace place, const CardType& label, const CardType& value, double gap)
{
    double left = width;
    if (place == LabelPlace::Left)
        left -= s.print.widthOf(entry.label, label) + (gap > 0 ? gap : value.size * 0.4);
    else if (place == LabelPlace::Column)
        left -= std::max(gap, s.print.widthOf(entry.label, label) + value.size * 0.3);
    s.print.writeEntry(entry, at, place, label, fitting(s.print, entry.shown, value, left), gap);
}

double writeAllWithin(const CardSide& s, const QList<CardEntry>& entries, const QPointF& at,
                      double step, double width, LabelPlace place, const CardType& label,
                      const CardType& value, double gap)
{
    QPointF next = at;
    for (const CardEntry& entry : entries) {
        writeWithin(s, entry, next, width, place, label, value, gap);
        next.ry() += step;
    }
    return next.y();
}

double writeRightAligned(const CardSide& s, const QList<CardEntry>& entries, const QPointF& at,
                         double step, double width, const CardType& label, const CardType& value)
{
    QPointF next = at;
    for (const CardEntry& entry : entries) {
        s.print.write(entry.label, next - QPointF(value.size * 0.4, 0), label, Qt::AlignRight);
        s.print.writeField(entry.field, entry.shown, next,
                           fitting(s.print, entry.shown, value, width), Qt::AlignLeft, entry.value);
        next.ry() += step;
    }
    return next.y();
}

void writeInLine(const CardSide& s, const QList<CardEntry>& entries, const QPointF& at,
                 double width, double gap, const CardType& label, const CardType& value)
{
    const double space = value.size * 0.35;
    double all = 0;
    for (const CardEntry& entry : entries)
        all += s.print.widthOf(entry.label, label) + s.print.widthOf(entry.shown, value);
    const double spaces = double(entries.size()) * space + double(entries.size() - 1) * gap;
    const double share = std::min(1.0, (width - spaces) / all);
    const CardType words = label.sized(label.size * share);
    const CardType values = value.sized(value.size * share);
    QPointF next = at;
    for (const CardEntry& entry : entries) {
        s.print.writeEntry(entry, next, LabelPlace::Left, words, values, space);
        next.rx() += s.print.widthOf(entry.label, words) + space +
                     s.print.widthOf(entry.shown, values) + gap;
    }
}

double writeInSentence(const CardSide& s, const QString& before, const char* field,
                       const QString& after, const QPointF& at, const CardType& words,
                       const CardType& value)
{
    const double blank = words.size * 0.28;
    s.print.write(before, at, words);
    QPointF next = at + QPointF(s.print.widthOf(before, words) + blank, 0);
    const CardEntry entry = s.entry(field, u" "_s);
    s.write(field, next, value);
    next.rx() += s.print.widthOf(entry.shown, value) + (after.startsWith(u'.') ? 0 : blank);
    s.print.write(after, next, words);
    return next.x() + s.print.widthOf(after, words);
}

double writeClaimsAddress(const CardSide& s, const QPointF& at, double step, double width,
                          const CardType& type)
{
    s.write("payer", at, type, width);
    s.print.write(s.member.claimsBox, at + QPointF(0, step), type);
    s.print.write(s.member.claimsTown, at + QPointF(0, 2 * step), type);
    return at.y() + 3 * step;
}

QString doctor(Dice& dice)
{
    const FictionalName name = fictionalName(dice);
    const QString whole = name.given + u' ' + name.family;
    return dice.happens(0.5) ? u"Dr. "_s + whole : whole + u", MD"_s;
}

QString practice(Dice& dice)
{
    return dice.oneOf(Practices);
}

QString webAddress(const CardSide& s)
{
    const QStringList words = s.member.payer.toLower().split(u' ');
    const QString name = words.size() > 1 && words[0].size() < 9 ? words[0] + words[1] : words[0];
    return (s.dice.happens(0.5) ? u"www."_s : u"my."_s) + name + u".example"_s;
}

QString thousands(Dice& dice)
{
    return dice.oneOf(Amounts);
}

QString someDay(Dice& dice, int firstYear, int years)
{
    const QDate day{firstYear + dice.below(years), 1 + dice.below(12), 1 + dice.below(28)};
    return day.toString(u"MM/dd/yyyy"_s);
}

QString allowedPhone(const CardSide& s, const QString& role)
{
    const QString phone = fictionalPhone(s.dice);
    s.print.allow(u"phones."_s + role, phone);
    return phone;
}

} // namespace anteroom
