#include "scanner/card/fields/payer_extent.h"

#include "scanner/card/fields/line_places.h"
#include "scanner/card/fields/payer_lines.h"
#include "scanner/card/fields/payer_words.h"
#include "scanner/card/fields/plan_words.h"
#include "scanner/card/fields/print_line.h"

#include <algorithm>
#include <cmath>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTogether = 90; // letters of a union's fund in two lines

// Both lines together are a name of the directory, letter by letter.
bool isListed(const PayerDirectory& payers, const QString& name)
{
    const auto named = payers.namedIn(name);
    return named && named->from == 0 && named->to == name.size() && named->quality >= 1;
}

QString joined(const PayerOnCard& payer, const Cell& cell, bool below)
{
    return below ? payer.value.value + u' ' + cell.print.text
                 : cell.print.text + u' ' + payer.value.value;
}

// "Paper" of "Paper claims:": more stands right behind it.
bool leadsToMore(const QList<TextLine>& lines, const Cell& cell)
{
    const QStringView rest = QStringView(lines[cell.line].text).mid(cell.to);
    const qsizetype column = rest.indexOf(u'\t');
    return hasLetter(column < 0 ? rest : rest.first(column));
}

// "Clover" over "Knoll" over "Rx", as large.
bool isRx(const PayerOnCard& payer, const PayerScores& scores, const Cell& cell)
{
    constexpr double AsHigh = 0.8;
    return cell.print.text.compare("Rx"_L1, Qt::CaseInsensitive) == 0 &&
           cell.box().height() > AsHigh * scores.lines[payer.lines.constLast()].box.height();
}

// What may be more of the name: no label, number, plan or value of another field.
bool mayExtend(const PayerOnCard& payer, const PayerScores& scores, const Cell& cell)
{
    if (payer.lines.contains(cell.line) || isTaken(scores.values, cell.line, cell.from, cell.to))
        return false;
    if (isRx(payer, scores, cell))
        return true;
    return (mayBePayersName(cell) || isCompanysEnd(cell.print.text)) && !isOwner(cell.print.text) &&
           !cell.print.text.endsWith(u':') && !isSign(cell.print.text) &&
           !isStatesPlan(cell.print.text) && !isDrugPlan(cell.print.text) &&
           !leadsToMore(scores.lines, cell) &&
           !cell.print.text.endsWith(" card"_L1, Qt::CaseInsensitive) &&
           !speaksToReader(cell.print.text) && !speaksOfClaims(cell.print.text) &&
           (!beginsWithRole(cell.print.text) || isOnlyGeneric(cell.print.text)) &&
           (!cell.print.text.contains("network"_L1, Qt::CaseInsensitive) ||
            isOnlyGeneric(cell.print.text) || isCompanysEnd(cell.print.text)) &&
           cell.print.text.size() + payer.value.value.size() <= LongestTogether &&
           !looksLikeAnAddressOrNumber(cell.print.text) && planTypeIn(cell.print.text).isEmpty();
}

// "MassHealth ACO Partnership Plan": a program's name and more.
bool beginsWithProgram(const QString& text)
{
    const QList<WordHit> hits = CardWords::shipped().programs.hits(text);
    return !hits.isEmpty() && hits.constFirst().from == 0 && hits.constFirst().quality >= 1 &&
           !isWordMedical(QStringView(text).first(hits.constFirst().to));
}

// Words that nothing else of a card is called by.
bool isNamesOwn(const Cell& cell)
{
    const bool isKind = cell.print.text.compare("health insurance"_L1, Qt::CaseInsensitive) == 0;
    return (!cell.isLabel() || isKind || isCompanysEnd(cell.print.text)) &&
           !isOtherName(cell.print.text) && !isPlansOwn(cell.print.text);
}

// "Ottervale" and "Medicare", "Ostrava" and "Medicare Advantage" in smaller letters behind it.
bool isOfMedicare(const PayerOnCard& payer, const Cell& cell)
{
    static const QRegularExpression medicare(u"^medicare(?: advantage)?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return medicare.match(cell.print.text).hasMatch() && !payer.lines.contains(cell.line) &&
           !payer.value.value.contains(u' ');
}

// "Juniper State" and "Care" on one row: the words of a large print may be found apart.
void extendAlongRow(PayerOnCard& payer, const PayerScores& scores, const PayerDirectory& payers)
{
    constexpr double Apart = 0.7; // heights
    constexpr double ListedApart = 1.5;
    constexpr double AroundSign = 3.2;
    const QRectF own = scores.lines[payer.lines.constFirst()].box;
    for (const Cell& cell : scores.cells) {
        const QRectF& box = cell.box();
        const double height = std::max(own.height(), box.height());
        const bool behind = box.left() > own.center().x();
        const TextLine& front = behind ? scores.lines[payer.lines.constFirst()] : cell.print;
        const TextLine& back = behind ? cell.print : scores.lines[payer.lines.constFirst()];
        const double gap = behind ? box.left() - own.right() : own.left() - box.right();
        const bool isLarge = height > 1.3 * scores.usual && std::abs(gap) < ListedApart * height;
        if (isLarge && behind && onOneRow(own, box) && isOfMedicare(payer, cell)) {
            payer.value.value = joined(payer, cell, behind);
            payer.value.score = std::min(payer.value.score, WordlessScore);
            payer.lines.append(cell.line);
            return;
        }
        if (!mayExtend(payer, scores, cell) || !onOneRow(own, box) ||
            std::abs(gap) > AroundSign * height || height < scores.usual)
            continue;
        // "Anthem" in its own letters before "Blue Cross and Blue Shield" in small ones.
        const bool listed = isLarge && isListed(payers, joined(payer, cell, behind));
        // "CENTRAL COAST" before "Health Plan".
        const bool isKind = isOnlyGeneric(back.text) && back.text.contains(u' ');
        const bool isDescribed = isLarge && std::abs(gap) < height &&
                                 describes(front.text, back.text) && isNamesOwn(cell) &&
                                 (isKind || front.box.height() > 1.5 * back.box.height()) &&
                                 !payers.namedIn(front.text);
        // "MAGNOLIA", its flower, "HEALTH PARTNERS".
        const bool isParted = !behind && isOnlyGeneric(payer.value.value) && isNamesOwn(cell) &&
                              std::min(own.height(), box.height()) > 0.85 * height &&
                              !hasWordsBetween(scores.lines, box, own);
        const bool isBeside = isLarge && isNamesOwn(cell) && std::abs(gap) <= Apart * height &&
                              !payers.namedIn(cell.print.text) &&
                              std::min(own.height(), box.height()) >= 0.75 * height;
        if (!listed && !isDescribed && !isParted && !isBeside)
            continue;
        payer.value.value = joined(payer, cell, behind);
        behind ? payer.lines.append(cell.line) : payer.lines.prepend(cell.line);
        return;
    }
}

// Over the whole name: "OVHP", or "aurelia" over "Aurelia Life Insurance Company".
bool isSignOf(const QString& sign, const QString& name)
{
    return isShortFor(sign, name) || name.startsWith(sign + u' ', Qt::CaseInsensitive);
}

// "BlueHaven of the Southwest" under "BlueHaven": the whole name under its sign.
bool isWholeName(const PayerOnCard& payer, const PayerScores& scores, const Cell& cell)
{
    const QRectF& own = scores.lines[payer.lines.constFirst()].box;
    const QString& text = cell.print.text;
    const QStringView rest = QStringView(text).mid(payer.value.value.size()).trimmed();
    const bool goesOn = text.startsWith(payer.value.value, Qt::CaseInsensitive) &&
                        (goesOnFromAbove(rest) || isCompanysEnd(rest));
    return (goesOn || isShortFor(payer.value.value, text)) && isSetFlush(own, cell.box()) &&
           isCloseUnder(own, cell.box());
}

// "Tradelink office or to" over "Local 2417 Welfare Fund".
bool endsInSentence(const QString& text)
{
    static const QRegularExpression word(u"\\b(?:to|or|with|at|your|call)$"_s);
    return word.match(text).hasMatch();
}

// Two lines of one size and as far apart as those of a title.
bool isSecondLine(const QRectF& above, const QRectF& below)
{
    constexpr double Farthest = 0.8; // heights
    constexpr double AsHigh = 0.85;
    const double gap = below.top() - above.bottom();
    return gap > 0 && gap < Farthest * above.height() && below.height() > AsHigh * above.height() &&
           above.height() > AsHigh * below.height();
}

// "HEALTH AND WELFARE TRUST OF NORTHERN OHIO" under whose it is, "District of Great Lakes Welfare
// Fund" under its union's trade.
bool isPartOfFund(QStringView lower)
{
    static const QRegularExpression part(
        u"^(?:district (?:council )?of |(?:health (?:and|&) )?welfare (?:trust|fund)\\b|"
        "benefit (?:trust|fund)\\b|trust fund\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return part.match(lower.toString()).hasMatch();
}

// Whether a line and the one under it are of one name.
bool areOneName(const QRectF& above, const QRectF& below, const QString& upper,
                const QString& lower, double usual, const PayerDirectory& payers)
{
    if (continuesName(above, below, usual) || isOneBlock(above, below, usual) ||
        isOneTitle(above, below, usual, lower))
        return true;
    const bool goesOn =
        above.height() > 0.9 * below.height() && (goesOnBelow(upper) || goesOnFromAbove(lower));
    const bool isOthers = (isOnlyGeneric(lower) || isCompanysEnd(lower)) && !payers.namedIn(lower);
    const bool needsOther =
        (isOthers || isPartOfFund(lower)) && isOfLikeSize(above, below) && isAligned(above, below);
    const bool isListedTogether = isListed(payers, upper + u' ' + lower);
    return (isCloseUnder(above, below) && (goesOn || needsOther || isListedTogether)) ||
           (needsOther && isSecondLine(above, below));
}

// "Sunfield Community Health Plan": more than the kind of payer, to its last word.
bool isComplete(const QString& name)
{
    static const QRegularExpression end(u" (?:plans?|inc\\.?|company|co\\.|insurance|llc)$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return end.match(name).hasMatch() && !isOnlyGeneric(name);
}

// "Prime" under "TRICARE": the name of one of its plans.
bool isPlanOfPayer(const PayerOnCard& payer, const Cell& cell, bool below,
                   const PayerDirectory& payers)
{
    return below && isOtherName(joined(payer, cell, below)) && isListed(payers, payer.value.value);
}

// What of the name stands on the row of one of its lines.
QRectF rowOf(const PayerOnCard& payer, const PayerScores& scores, qsizetype own)
{
    QRectF row = scores.lines[own].box;
    for (const qsizetype line : payer.lines) {
        if (onOneRow(scores.lines[line].box, scores.lines[own].box))
            row = row.united(scores.lines[line].box);
    }
    return row;
}

} // namespace

void extendPayer(PayerOnCard& payer, const PayerScores& scores, const PayerDirectory& payers)
{
    extendAlongRow(payer, scores, payers);
    for (const bool below : {false, true, true}) {
        const QRectF own = rowOf(payer, scores, below ? payer.lines.last() : payer.lines.first());
        for (const Cell& cell : scores.cells) {
            if (!mayExtend(payer, scores, cell) || isPlanOfPayer(payer, cell, below, payers) ||
                (!isNamesOwn(cell) && !isListed(payers, joined(payer, cell, below))))
                continue;
            if (below && isWholeName(payer, scores, cell)) {
                payer.value = {Meaning::Payer, cell.print.text, cell.line,
                               cell.from,      cell.to,         payer.value.score};
                payer.lines = {cell.line};
                break;
            }
            if (!below && isSignOf(cell.print.text, payer.value.value))
                continue;
            const QRectF& above = below ? own : cell.box();
            const QRectF& under = below ? cell.box() : own;
            const QString& upper = below ? payer.value.value : cell.print.text;
            const QString& lower = below ? cell.print.text : payer.value.value;
            const bool isFlush =
                isSetFlush(above, under) || (isCompanysEnd(lower) && isAligned(above, under));
            const bool isDescribed = describes(upper, lower) && !isSchool(upper) &&
                                     !beginsWithProgram(lower) && isCloseUnder(above, under) &&
                                     isFlush && !payers.namedIn(upper);
            if (endsInSentence(upper) ||
                (!isDescribed && !areOneName(above, under, upper, lower, scores.usual, payers)))
                continue;
            // "Sunfield Community Health Plan" needs nothing under it, but may have it; "Medical
            // Sharing Community" may say what a name's own is.
            const bool mayEnd = isComplete(upper) ||
                                (isDescribed && !isOnlyGeneric(lower) && !isCompanysEnd(lower));
            if (mayEnd && !isListed(payers, upper + u' ' + lower))
                payer.value.score = std::min(payer.value.score, WordlessScore);
            payer.value.value = joined(payer, cell, below);
            below ? payer.lines.append(cell.line) : payer.lines.prepend(cell.line);
            break;
        }
    }
    if (isPartOfFund(payer.value.value)) // whose, was not found
        payer.value.score = std::min(payer.value.score, WordlessScore);
}

} // namespace anteroom
