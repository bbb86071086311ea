#include "scanner/card/fields/payer_scores.h"

#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/payer_lines.h"
#include "scanner/card/fields/payer_on_card.h"
#include "scanner/card/fields/payer_words.h"
#include "scanner/card/fields/phone_callers.h"
#include "scanner/card/fields/plan_words.h"
#include "scanner/card/fields/shapes.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double LargestPrint = 0.2;
constexpr double OverPlan = 0.2;
constexpr double NameOfSite = 0.15;

// "Send claims to:" stands before a payer's name on the back.
bool followsAddressLabel(const QList<Cell>& cells, const Cell& cell)
{
    return std::any_of(cells.begin(), cells.end(), [&](const Cell& other) {
        if (!other.meanings.contains(Meaning::Address))
            return false;
        const double gap = cell.box().top() - other.box().bottom();
        return (other.line == cell.line && other.to <= cell.from) ||
               (inOneColumn(cell.box(), other.box()) && gap > -0.5 * cell.box().height() &&
                gap < 1.5 * cell.box().height());
    });
}

// "Wellabe" over "Community Rx (PDP)": who offers the plan that is named right under it.
bool standsOverPlan(const QList<Cell>& cells, const QRectF& box)
{
    constexpr double Smaller = 1.05;
    return std::any_of(cells.begin(), cells.end(), [&](const Cell& other) {
        return !other.isLabel() && !planTypeIn(other.print.text).isEmpty() &&
               other.box().height() * Smaller < box.height() && isCloseUnder(box, other.box()) &&
               isSetFlush(box, other.box());
    });
}

// A name without a payer's word stands where cards begin, or in their middle.
bool isInLogosPlace(const QRectF& box)
{
    constexpr double Left = 0.4;
    constexpr double Middle = 0.05;
    const double width = CardPixels.width();
    return box.left() < Left * width &&
           (box.center().x() < 0.5 * width || std::abs(box.center().x() / width - 0.5) < Middle);
}

// "SummitRing", where "Summit Ring providers" are spoken of: whose doctors one sees.
bool isNetworkOf(const QList<TextLine>& lines, QStringView text)
{
    const QString name = foldedLetters(text);
    return std::ranges::any_of(lines, [&](const TextLine& line) {
        const QString letters = foldedLetters(line.text);
        const qsizetype at = letters.indexOf(name);
        const QStringView rest =
            at < 0 ? QStringView() : QStringView(letters).mid(at + name.size());
        return rest.startsWith(foldedLetters(u"network")) ||
               rest.startsWith(foldedLetters(u"providers"));
    });
}

// "DENTAL BENEFIT ID CARD", also glued.
bool isCardsTitle(QStringView text)
{
    static const QRegularExpression title(u"(?:\\b|BENEFITS?|MEMBER)(?:ID|identification) ?card$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return title.match(text.toString()).hasMatch();
}

// "Health Plan · Member Benefit".
bool isTagline(QStringView text)
{
    return text.contains(u" · "_s) || text.contains(u" . "_s);
}

// "Cardinal Dental Choice", where "Cardinal" stands in much larger letters.
bool isPlanOfSign(const QList<Cell>& cells, const Cell& plan)
{
    constexpr double MuchLarger = 1.4;
    const QStringView text = plan.print.text;
    return std::ranges::any_of(cells, [&](const Cell& sign) {
        const QString& name = sign.print.text;
        return sign.box().height() > MuchLarger * plan.box().height() && text.startsWith(name) &&
               text.mid(name.size()).startsWith(u' ') && hasPlanWord(text.mid(name.size()));
    });
}

// "NetBridge" over "PHYSICIAN-ONLY NETWORK".
bool isNetworksSign(const QList<TextLine>& lines, const QRectF& box)
{
    return std::ranges::any_of(lines, [&](const TextLine& line) {
        return line.text.endsWith("network"_L1, Qt::CaseInsensitive) &&
               line.box.height() < box.height() && isCloseUnder(box, line.box) &&
               std::abs(line.box.left() - box.left()) < 0.5 * box.height();
    });
}

// "Priya" in large letters on the card of Priya Venkataraman.
bool isFirstNameOf(const QList<TextLine>& lines, QStringView text)
{
    return !text.contains(u' ') && weightOf(PayerWordsOf::Any, text) <= 0 &&
           std::ranges::any_of(lines, [&](const TextLine& line) {
               const QStringView rest = QStringView(line.text).mid(text.size());
               if (!line.text.startsWith(text) || !rest.startsWith(u' '))
                   return false;
               const Shaped name = nameIn(line.text);
               return name && name->fit == 1 && name->to == line.text.size() &&
                      weightOf(PayerWordsOf::Any, rest) <= 0 && planTypeIn(rest).isEmpty();
           });
}

} // namespace

bool mayBePayersName(const Cell& cell)
{
    return !cell.isLabel() || cell.meanings.constFirst() == Meaning::Title;
}

bool isNameOfSite(const QList<TextLine>& lines, const QString& text)
{
    constexpr qsizetype LeastLetters = 5;
    const QString name = foldedLetters(text);
    return name.size() >= LeastLetters && std::ranges::any_of(lines, [&](const TextLine& line) {
               if (!line.text.contains(u'.') || line.text.contains(u' '))
                   return false;
               const QString letters = foldedLetters(line.text);
               return letters.contains(name) && letters.size() > name.size();
           });
}

bool PayerScores::isLargest(const Cell& cell) const
{
    constexpr double Larger = 1.2; // than the usual print
    constexpr double Nearly = 1.06;
    return cell.box().height() > Larger * usual &&
           std::none_of(lines.begin(), lines.end(), [&](const TextLine& line) {
               return line.box.height() > Nearly * cell.box().height() && !isSign(line.text);
           });
}

double PayerScores::of(const Cell& cell) const
{
    const QStringView text = cell.print.text;
    const bool isWord = !text.contains(u' ') && cell.box().height() > 1.2 * usual;
    const bool isTail = text.front().isLower() && cell.box().height() < OwnName * usual && !isWord;
    if (!mayBePayersName(cell) || isSign(text) || isTail || endsSentence(text) ||
        isKindOfCover(text) || isPractice(text) || saysCopay(text) || text.endsWith(u':') ||
        text.endsWith(u" ID") || isTagline(text) || isCardsTitle(text) || isChip(text) ||
        isDrugPlan(text) || text.size() > LongestPayer || isProse(text) ||
        looksLikeAnAddressOrNumber(text) || (text.contains(u'/') && isOnlyGeneric(text)) ||
        isOfLicence(text) || isMark(text) || isOnlyMedicare(text) || speaksToReader(text) ||
        !callerIn(text).isEmpty() || beginsWithArticle(text) || isFirstNameOf(lines, text) ||
        isTaken(values, cell.line, cell.from, cell.to) || namesPhone(lines, cell.box(), usual))
        return 0;
    const double larger = cell.box().height() / usual;
    const double top = cell.box().center().y() / CardPixels.height();
    const double words = weightOfPayerWords(text);
    double score = std::clamp((larger - 1) * 0.35, -0.2, 0.6) + words;
    const bool isSites = isNameOfSite(lines, cell.print.text);
    const bool mayBeLogo = words > 0 || isInLogosPlace(cell.box()) || isSites;
    score += isLargest(cell) && mayBeLogo ? LargestPrint : 0;
    score += isSites ? NameOfSite : 0;
    score += top < 0.2 && words <= 0 && standsOverPlan(cells, cell.box()) ? OverPlan : 0;
    score -= saysYear(text) ? 0.3 : 0;
    score += top < 0.2 ? 0.3 : top < 0.35 ? 0.2 : top < 0.5 ? 0.05 : -0.1;
    score += followsAddressLabel(cells, cell) ? 0.4 : 0;
    const bool named = beginsWithName(text) || isNameAndType(text);
    score -= planTypeIn(text).isEmpty() ? 0 : named ? 0.05 : 0.3;
    score -= isPlanOfSign(cells, cell) ? 0.3 : 0;
    score -= isOtherName(text) ? 0.5 : 0;
    score -= beginsWithRole(text) ? 0.5 : 0;
    score -=
        words <= 0 && (isNetworkOf(lines, text) || isNetworksSign(lines, cell.box())) ? 0.6 : 0;
    score -= CardWords::shipped().labels.kindOf(text) >= 0 ? 0.5 : 0;
    return score;
}

} // namespace anteroom
