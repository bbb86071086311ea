#include "scanner/card/fields/print_line.h"

#include <algorithm>
#include <cmath>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double UnknownConfidence = 0.5;
// Of the letters' usual distance: from here on a gap is a blank, or the end of a column.
constexpr double ExtraOfWide = 0.35; // of the pitch
constexpr double ExtraOfCapitals = 0.2;
constexpr double BlankGap = 2.1;
constexpr double ColumnGap = 3.7;
constexpr double Farthest = 100'000;

QChar plainMark(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0xff01 && code <= 0xff5e) // full width
        return QChar(char16_t(code - 0xff01 + 0x21));
    switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x02bc:
    case 0x00b4:
    case u'`':
        return u'\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u'-';
    case 0x00a0:
    case 0x3000:
    case u'\t':
        return u' ';
    case 0x00b7:
    case 0x2022:
    case 0x3002:
        return u'.';
    default:
        return c;
    }
}

double inReach(double value)
{
    return std::isfinite(value) ? std::clamp(value, -Farthest, Farthest) : 0;
}

QRectF inReach(const QRectF& box)
{
    const double left = inReach(box.left());
    const double top = inReach(box.top());
    return {left, top, std::clamp(inReach(box.width()), 0., Farthest),
            std::clamp(inReach(box.height()), 0., Farthest)};
}

void append(TextLine& line, QChar c, double confidence, double middle)
{
    line.text.append(c);
    line.confidences.append(confidence);
    line.middles.append(middle);
}

bool isGap(QChar c)
{
    return c == u' ' || c == u'\t';
}

// How much farther apart than others the middles of two letters are, one of which is wide, or both
// capitals: "Navigate HMO", "NMG44".
double wideness(QChar a, QChar b, bool small)
{
    constexpr QStringView wide = u"MWmw@";
    const bool isWide = wide.contains(a) || wide.contains(b);
    return (isWide ? ExtraOfWide : 0) +
           ((small || isWide) && a.isUpper() && b.isUpper() ? ExtraOfCapitals : 0);
}

bool isOfSmallLetters(const QString& text)
{
    const auto small = std::ranges::count_if(text, [](QChar c) { return c.isLower(); });
    const auto capital = std::ranges::count_if(text, [](QChar c) { return c.isUpper(); });
    return small > capital;
}

// "lronworkers", "lndependence": no word begins so, but with a capital I.
void mendFirstLetters(TextLine& line)
{
    constexpr qsizetype Shortest = 4;
    constexpr QStringView consonants = u"bcdfghjkmnpqrstvwxz";
    const QString& text = line.text;
    for (qsizetype i = 0; i + Shortest <= text.size(); ++i) {
        const bool begins = i == 0 || isGap(text[i - 1]);
        if (begins && text[i] == u'l' && consonants.contains(text[i + 1]) &&
            text[i + 2].isLower() && text[i + 3].isLower())
            line.text[i] = u'I';
    }
}

// "Fund Omce", "Claims Oce": three letters that are cast as one.
void mendLigatures(TextLine& line)
{
    static const QRegularExpression office(u"\\b[Oo](f|m|ff|fi|)ces?\\b"_s);
    static const QString letters = u"ffi"_s;
    const QRegularExpressionMatch match = office.match(line.text);
    if (!match.hasMatch())
        return;
    const qsizetype from = match.capturedStart(1);
    const qsizetype lost = letters.size() - match.capturedLength(1);
    line.text.replace(from, match.capturedLength(1), letters);
    const qreal middle = line.middles[from];
    line.middles.insert(from, lost, middle);
    line.confidences.insert(from, lost, 0);
}

// "Nurse Line 2417": around the clock, where blurred print has no stroke between.
void mendRoundTheClock(TextLine& line)
{
    static const QRegularExpression clock(
        u"(?|\\b(?:line|nurse|care|support|help|hotline|advice|services?|telehealth|us) "
        "(24)[1lI|]7(?= [A-Za-z]|:?$)|"
        "^(24)[1lI|]7(?= (?:nurse|care|support|help|advice|member|customer|virtual|doctor)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = clock.match(line.text);
    if (match.hasMatch())
        line.text[match.capturedEnd(1)] = u'/';
}

// The line with blanks by the distances between its letters.
TextLine withGaps(const TextLine& line)
{
    const double pitch = letterPitch(line);
    const bool small = isOfSmallLetters(line.text);
    TextLine out{line.box, {}, {}, {}, line.measured, line.covered};
    for (qsizetype i = 0; i < line.text.size(); ++i) {
        if (isGap(line.text[i]))
            continue;
        if (!out.text.isEmpty()) {
            const double gap = line.middles[i] - out.middles.constLast();
            const bool blank = isGap(line.text[i - 1]);
            const double middle = out.middles.constLast() + gap / 2;
            if (gap > ColumnGap * pitch)
                append(out, u'\t', 1, middle);
            else if (blank || gap - pitch * wideness(line.text[i - 1], line.text[i], small) >
                                  BlankGap * pitch)
                append(out, u' ', 1, middle);
        }
        append(out, line.text[i], line.confidences[i], line.middles[i]);
    }
    return out;
}

// "Supplement... Plan G": dots lead from a label to its value.
void partAtLeaders(TextLine& line)
{
    static const QRegularExpression leaders(u"(?<=\\w)[. ]*\\.{3}[. ]*(?=\\w)"_s);
    auto matches = leaders.globalMatch(line.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        line.text.replace(match.capturedStart(), match.capturedLength(),
                          u'\t' + QString(match.capturedLength() - 1, u' '));
    }
}

// "Cardholder | MARGUERITE R WASHBURN": a bar parts the one label from its value.
void partAtBar(TextLine& line)
{
    static const QRegularExpression bar(u"^[A-Z][\\w #.]{1,18}( \\| )(?=[A-Z0-9][^|]*$)"_s);
    const QRegularExpressionMatch match = bar.match(line.text);
    if (match.hasMatch())
        line.text.replace(match.capturedStart(1), match.capturedLength(1), u" \t "_s);
}

} // namespace

TextLine readyLine(const TextLine& line)
{
    TextLine plain{inReach(line.box), {}, {}, {}};
    for (const qreal middle : line.measured)
        plain.measured.append(inReach(middle));
    for (const qreal middle : line.covered)
        plain.covered.append(inReach(middle));
    const qsizetype size = std::min(line.text.size(), LongestLine);
    const bool placed = line.middles.size() == line.text.size();
    const bool judged = line.confidences.size() == line.text.size();
    double last = plain.box.left();
    for (qsizetype i = 0; i < size; ++i) {
        const QChar c = plainMark(line.text[i]);
        const double even =
            plain.box.left() + plain.box.width() * (double(i) + 0.5) / double(line.text.size());
        const double middle = std::max(last, placed ? inReach(line.middles[i]) : even);
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
            c.isSurrogate() || c.isMark())
            continue;
        const double given = judged ? line.confidences[i] : UnknownConfidence;
        append(plain, c, given >= 0 && given <= 1 ? given : 0, middle);
        last = middle;
    }
    TextLine ready = withGaps(plain);
    mendRoundTheClock(ready);
    mendFirstLetters(ready);
    mendLigatures(ready);
    partAtLeaders(ready);
    partAtBar(ready);
    return ready;
}

QList<TextLine> readyLines(const QList<TextLine>& lines)
{
    QList<TextLine> ready;
    for (const TextLine& line : lines.first(std::min(lines.size(), MostLines))) {
        TextLine one = readyLine(line);
        if (std::any_of(one.text.begin(), one.text.end(),
                        [](QChar c) { return c.isLetterOrNumber(); }))
            ready.append(std::move(one));
    }
    std::stable_sort(ready.begin(), ready.end(), [](const TextLine& a, const TextLine& b) {
        return a.box.center().y() < b.box.center().y();
    });
    return ready;
}

double letterPitch(const TextLine& line)
{
    QList<double> distances;
    for (qsizetype i = 1; i < line.text.size(); ++i) {
        // Dots that lead from a label to its value stand closer than letters do.
        if (line.text[i].isLetterOrNumber() && line.text[i - 1].isLetterOrNumber())
            distances.append(line.middles[i] - line.middles[i - 1]);
    }
    const double usual = line.box.height() * 0.5;
    if (distances.size() < 3)
        return std::max(usual, 1.);
    const auto middle = distances.begin() + distances.size() / 2;
    std::nth_element(distances.begin(), middle, distances.end());
    return std::max({*middle, usual * 0.4, 1.});
}

QRectF boxOf(const TextLine& line, qsizetype from, qsizetype to)
{
    if (from >= to)
        return {line.box.left(), line.box.top(), 0, line.box.height()};
    const double half = letterPitch(line) * 0.6;
    const double left = from == 0 ? line.box.left() : line.middles[from] - half;
    const double right = to == line.text.size() ? line.box.right() : line.middles[to - 1] + half;
    return {std::max(left, line.box.left()), line.box.top(),
            std::max(right - std::max(left, line.box.left()), 1.), line.box.height()};
}

TextLine partOf(const TextLine& line, qsizetype from, qsizetype to)
{
    while (from < to && isGap(line.text[from]))
        ++from;
    while (from < to && isGap(line.text[to - 1]))
        --to;
    return {boxOf(line, from, to),
            line.text.mid(from, to - from),
            line.confidences.mid(from, to - from),
            line.middles.mid(from, to - from),
            line.measured,
            line.covered};
}

std::pair<qsizetype, qsizetype> columnAround(QStringView text, qsizetype from, qsizetype to)
{
    const qsizetype end = text.indexOf(u'\t', to);
    return {text.lastIndexOf(u'\t', from) + 1, end < 0 ? text.size() : end};
}

bool hasLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace anteroom
