#include "scanner/card/fields/copay_amounts.h"

#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/print_line.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostAmounts = 60;

// "to do S0": a small word stands before it.
bool isInSentence(QStringView text, qsizetype from)
{
    const QStringView before = text.first(from).trimmed();
    const QStringView word = before.mid(before.lastIndexOf(u' ') + 1);
    return text[from] != u'$' && !word.isEmpty() &&
           std::ranges::all_of(word, [](QChar c) { return c.isLower(); }) &&
           CardWords::shipped().copays.kindOf(word) < 0;
}

// "Language help is available at no charge": nobody pays for it at a visit.
bool isFreeInSentence(QStringView text, const ShapedValue& amount)
{
    return text.first(amount.from).endsWith(u" at ") && text[amount.from] != u'$' &&
           !text[amount.from].isDigit();
}

// "208 $100" is 20% and $100: nothing but amounts stands in the line.
std::optional<ShapedValue> percentIn(QStringView text, qsizetype to)
{
    static const QRegularExpression misread(u"^\\W*([1-9][05])[4689]\\W*$"_s);
    const auto match = misread.match(text.first(to).toString());
    if (!match.hasMatch() || hasLetter(text))
        return std::nullopt;
    constexpr double Fit = 0.6;
    return ShapedValue{match.captured(1) + u'%', match.capturedStart(1), match.capturedEnd(1) + 1,
                       Fit, 1};
}

// "PCP/SCP/UC/ER: 20/40/40/150", "Rx tier 1/2/3: 10/40/80": as many as what they are paid for.
std::optional<ShapedValue> bareListIn(QStringView text)
{
    static const QRegularExpression list(
        u"^(?<words>[A-Za-z][A-Za-z. ]*(?:/[A-Za-z. ]+)*?)(?<tiers> tiers? \\d(?:/\\d)+)?:? "
        "(?<list>\\d{1,3}(?:/\\d{1,3}){2,4})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr double Fit = 0.9;
    const auto match = list.match(text.toString());
    const QString words = match.captured(u"words"_s);
    const qsizetype more = match.captured(u"list"_s).count(u'/');
    const bool isOfTiers =
        match.captured(u"tiers"_s).count(u'/') == more ||
        CardWords::shipped().copays.kindOf(words) == CardWords::shipped().copays.kindOf(u"Rx");
    if (!match.hasMatch() || !(isOfTiers || words.count(u'/') == more))
        return std::nullopt;
    return ShapedValue{u'$' + match.captured(u"list"_s), match.capturedStart(u"list"_s),
                       match.capturedEnd(u"list"_s), Fit, 0};
}

// Left or right ends of one column, or one row.
bool areSetAlike(const QRectF& a, const QRectF& b)
{
    const double near = std::max(a.height(), b.height());
    return onOneRow(a, b) || std::abs(a.left() - b.left()) < near ||
           std::abs(a.right() - b.right()) < near;
}

// "520", "ESO", "5300" of which the dollar wasn't read as one: among amounts of which one was, or
// where all begin so. They are asked.
std::optional<ShapedValue> blurredAmountIn(const QList<TextLine>& lines, qsizetype i,
                                           const QList<Amount>& amounts)
{
    static const QRegularExpression form(u"^[58ESB]([\\dOoSIl]{1,3})$"_s);
    constexpr double Fit = 0.5;
    constexpr qsizetype LeastAlike = 2;
    constexpr qsizetype ShortOfDigits = 2; // "50" may be $0, or fifty
    const auto match = form.match(lines[i].text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isNextToOne = std::ranges::any_of(amounts, [&](const Amount& other) {
        const bool isFirst = other.shape.from == 0;
        const bool isAsShort =
            match.captured().size() > ShortOfDigits || other.shape.value.size() == ShortOfDigits;
        return isFirst && isAsShort && areSetAlike(lines[other.line].box, lines[i].box);
    });
    const qsizetype alike = std::ranges::count_if(lines, [&](const TextLine& other) {
        return &other != &lines[i] && form.match(other.text).hasMatch() &&
               areSetAlike(other.box, lines[i].box);
    });
    if (!isNextToOne && (alike < LeastAlike || match.captured().size() <= ShortOfDigits))
        return std::nullopt;
    QString value = u"$"_s;
    for (const QChar c : match.captured(1))
        value.append(asDigit(c).value_or(c));
    return ShapedValue{value, 0, lines[i].text.size(), Fit, 1};
}

// "first 3 visits $0, then $20": what is usually due is asked; of "$250 then 20%" the amount.
void keepWhatIsDueThen(QList<Amount>& amounts, const QList<TextLine>& lines)
{
    constexpr double Fit = 0.5;
    static const QRegularExpression then(u"^[,;]? ?(?:then|after that) $"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (qsizetype i = amounts.size() - 1; i > 0; --i) {
        const ShapedValue& first = amounts[i - 1].shape;
        ShapedValue& next = amounts[i].shape;
        const QString& text = lines[amounts[i].line].text;
        if (amounts[i - 1].line != amounts[i].line ||
            !then.match(text.mid(first.to, next.from - first.to)).hasMatch())
            continue;
        const bool isShare = next.value.endsWith(u'%');
        amounts[isShare ? i - 1 : i].shape.fit = std::min(next.fit, Fit);
        amounts.removeAt(isShare ? i : i - 1);
    }
}

} // namespace

QStringList partsOf(const QString& amount)
{
    QStringList parts = amount.split(u'/', Qt::SkipEmptyParts);
    for (QString& part : parts) {
        if (!part.startsWith(u'$'))
            part.prepend(u'$');
    }
    return parts;
}

bool isLineOfText(const QString& line)
{
    constexpr qsizetype LeastWords = 9;
    static const QRegularExpression copay(u"\\bco-?pay"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return isProse(line) && line.count(u' ') >= LeastWords && !copay.match(line).hasMatch();
}

QList<Amount> amountsIn(const QList<TextLine>& lines)
{
    QList<Amount> amounts;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto list = bareListIn(lines[i].text))
            amounts.append({i, *list, boxOf(lines[i], list->from, list->to)});
        qsizetype from = 0;
        const bool prose = isProse(lines[i].text);
        while (const Shaped found = amountIn(lines[i].text, from)) {
            const auto percent = from == 0 ? percentIn(lines[i].text, found->from) : std::nullopt;
            from = found->to;
            if (percent)
                amounts.append({i, *percent, boxOf(lines[i], percent->from, percent->to)});
            if (isFreeInSentence(lines[i].text, *found) ||
                (found->corrections > 0 && (prose || isInSentence(lines[i].text, found->from))))
                continue;
            amounts.append({i, *found, boxOf(lines[i], found->from, found->to)});
            if (amounts.size() >= MostAmounts)
                return amounts;
        }
    }
    const QList<Amount> clear = amounts;
    for (qsizetype i = 0; i < lines.size() && amounts.size() < MostAmounts; ++i) {
        if (const auto blurred = blurredAmountIn(lines, i, clear))
            amounts.append({i, *blurred, boxOf(lines[i], blurred->from, blurred->to)});
    }
    std::ranges::stable_sort(amounts, {}, &Amount::line);
    keepWhatIsDueThen(amounts, lines);
    return amounts;
}

} // namespace anteroom
