#include "scanner/card/fields/payer_candidates.h"

#include "scanner/card/fields/payer_lines.h"
#include "scanner/card/fields/payer_words.h"
#include "scanner/card/fields/plan_words.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double OtherNameWorth = 0.35;
constexpr double OnlyMedicareWorth = 0.5;
constexpr double NearlyListed = 0.15;
constexpr double WithPlan = 0.15;

// Medicare's mark stands on every company's card for its drugs.
bool isOfDrugPlan(const TextLine& line)
{
    return line.text.contains("(PDP)"_L1) ||
           line.text.contains("drug coverage"_L1, Qt::CaseInsensitive);
}

// "NORTHERN" over "SIGHT PLAN": two lines of one size are worth more together.
double worthOfNextLine(const PayerScores& scores, const Cell& cell)
{
    constexpr double NextLine = 0.1;
    constexpr double LeastOfName = 0.3;
    const auto isKind = [&](const Cell& other) { // "Dental Plans"
        return isOnlyGeneric(other.print.text) && isCloseUnder(cell.box(), other.box()) &&
               isAligned(cell.box(), other.box());
    };
    const bool goesOn =
        std::any_of(scores.cells.begin(), scores.cells.end(), [&](const Cell& other) {
            return other.line != cell.line &&
                   (isKind(other) || ((continuesName(cell.box(), other.box(), scores.usual) ||
                                       continuesName(other.box(), cell.box(), scores.usual)) &&
                                      scores.of(other) >= LeastOfName));
        });
    return goesOn ? NextLine : 0;
}

// A school beside a name that has a payer's word of its own.
bool isSponsor(const PayerScores& scores, const Cell& cell)
{
    return isSchool(cell.print.text) && std::ranges::any_of(scores.cells, [&](const Cell& other) {
               return other.line != cell.line && !isSchool(other.print.text) &&
                      !isOtherName(other.print.text) && planTypeIn(other.print.text).isEmpty() &&
                      !saysYear(other.print.text) &&
                      weightOf(PayerWordsOf::PayersAlone, other.print.text) > 0 &&
                      scores.of(other) >= LeastPayerScore;
           });
}

// "Star" is a word of names, "STAR" a plan.
bool isWord(QStringView program)
{
    constexpr qsizetype LeastOfName = 5;
    return program.size() < LeastOfName && program.last(1).front().isLower();
}

// "Lumina Prescription Plan", "BlueValley Federal Program".
bool isNamedPlan(QStringView text)
{
    static const QRegularExpression name(u"^[A-Z][\\w'-]+ (?:[A-Z][\\w'-]+ )+(?:Plan|Program)$"_s);
    return name.match(text.toString()).hasMatch() && !isOnlyGeneric(text) && !isOtherName(text);
}

bool mayNameFaintly(const QList<TextLine>& lines, const Cell& cell)
{
    constexpr double Clearly = 0.2;
    const QStringView text = cell.print.text;
    const bool isFirst = std::ranges::none_of(
        lines, [&](const TextLine& line) { return line.box.bottom() < cell.box().top(); });
    return (weightOfPayerWords(text) >= Clearly && !isOnlyGeneric(text) && !isOtherName(text) &&
            CardWords::shipped().copays.kindOf(text) < 0) ||
           (isFirst && (isNameAndType(text) || isNamedPlan(text))) ||
           isNameOfSite(lines, cell.print.text);
}

// "Meridian Tool & Die": another company that begins with a listed one's name.
bool isNamesake(QStringView rest)
{
    return rest.contains(u' ') && !rest.startsWith("of "_L1) &&
           weightOf(PayerWordsOf::Any, rest) <= 0 && planTypeIn(rest).isEmpty() &&
           !hasPlanWord(rest) && CardWords::shipped().programs.hits(rest).isEmpty() &&
           std::ranges::none_of(rest, [](QChar c) { return c.isDigit(); });
}

} // namespace

PayerOnCard payerIn(const Cell& cell, double score)
{
    return {
        {Meaning::Payer, cell.print.text, cell.line, cell.from, cell.to, score}, {}, {cell.line}};
}

std::optional<PayerOnCard> knownPayer(const PayerScores& scores, const PayerDirectory& payers)
{
    std::optional<PayerOnCard> best;
    double highest = 0; // before it is doubted
    const bool ofDrugs = std::ranges::any_of(scores.lines, isOfDrugPlan);
    for (const Cell& cell : scores.cells) {
        const QString& text = cell.print.text;
        if (!mayBePayersName(cell) || isProse(text) || isAddress(text) || isOfLicence(text) ||
            isMark(text) || endsSentence(text) || phoneIn(text) || saysCopay(text) ||
            speaksToReader(text) || isDrugPlan(text) || isChip(text) ||
            (ofDrugs && isOnlyMedicare(text)) || text.endsWith(" ID"_L1))
            continue;
        const auto named = payers.namedIn(text);
        // "Guardian: Dana Cothran" is a child's.
        const bool isHeld = named && text.mid(named->to).startsWith(u':');
        // "benefits", "Small Group Health Plan": any payer's words.
        const bool isAnyones =
            named && isOnlyGeneric(text) && (named->from > 0 || !text.contains(u' '));
        if (!named || isHeld || isAnyones || isTaken(scores.values, cell.line, cell.from, cell.to))
            continue;
        const qsizetype letters = plainValue(text).size();
        const qsizetype named_letters =
            plainValue(QStringView(text).mid(named->from, named->to - named->from)).size();
        // A short name inside of other words is seldom the payer.
        const double share = double(named_letters) / double(std::max<qsizetype>(letters, 1));
        const QStringView rest = QStringView(text).mid(named->to).trimmed();
        const bool of = rest.startsWith("of "_L1);
        if (named->from > 0 && share < 0.5)
            continue;
        const double larger = cell.box().height() / scores.usual;
        const double top = cell.box().center().y() / CardPixels.height();
        const bool isNetwork = CardWords::shipped().networks.kindOf(text) >= 0;
        if (isNetwork && larger < OwnName)
            continue;
        const bool isOwn = larger >= OwnName && share == 1 && named->quality >= 1 && !isNetwork;
        const bool isOthers = (isOtherName(text) && !isOwn) || named->payer->pharmacyManager;
        const QString name = text.mid(named->from, named->to - named->from);
        const double score =
            0.5 + 0.25 * share * named->quality + std::clamp((larger - 1) * 0.2, -0.2, 0.3) -
            0.2 * top + std::min<double>(double(named_letters), 20) * 0.005 -
            (named->quality < 1 ? NearlyListed : 0) - (isOthers ? OtherNameWorth : 0) -
            (isOnlyMedicare(name) ? OnlyMedicareWorth : 0) -
            (isNamesake(rest) ? OtherNameWorth : 0);
        const bool isTyped = !planTypeIn(rest).isEmpty();
        // "HealthyBlue PPO" is a plan where another name goes without one.
        const double rank = score - (isTyped ? WithPlan : 0);
        if (best && highest >= rank)
            continue;
        highest = rank;
        PayerOnCard found = payerIn(cell, std::min(score, 1.));
        found.directory = named->payer->name;
        // What follows the name is the plan's, unless it goes on ("… of Nowhere"); a product's name
        // may be either's ("UnitedHealthcare Dual Complete").
        if (share < 1 && !of && (isTyped || isPlansOwn(rest))) {
            found.value.value = name;
            found.value.to = cell.from + named->to;
        }
        // "Submit paper claims to: CarePlus Health Plans".
        if (QStringView(text).first(named->from).trimmed().endsWith(u':')) {
            found.value.value = text.mid(named->from);
            found.value.from = cell.from + named->from;
        }
        // "Sun Life Dental": one of the same company's lines.
        const bool isLine =
            share >= 0.5 && weightOf(PayerWordsOf::PayersAlone, rest) > 0 && !rest.contains(u' ');
        if (!rest.isEmpty() && (of || (!isTyped && !isLine)))
            found.value.score = std::min(found.value.score, WordlessScore);
        best = found;
    }
    return best;
}

std::optional<PayerOnCard> unknownPayer(const PayerScores& scores, const QList<qsizetype>& without)
{
    const Cell* best = nullptr;
    double highest = 0;
    for (const Cell& cell : scores.cells) {
        const bool isOut = without.contains(cell.line) || isSponsor(scores, cell);
        const double own = isOut ? 0 : scores.of(cell);
        const double score = own > 0 ? own + worthOfNextLine(scores, cell) : 0;
        if (score > highest) {
            best = &cell;
            highest = score;
        }
    }
    if (!best || highest < LeastPayerScore)
        return std::nullopt;
    PayerOnCard found = payerIn(*best, std::min(highest, 0.95));
    const QString text = best->print.text;
    // "Harbor County Health Plan - KidsFirst": a plan of it.
    const qsizetype dash = text.indexOf(u" - "_s);
    if (dash > 0 && weightOf(PayerWordsOf::PayersAlone, text.first(dash)) > 0) {
        found.value.value = text.first(dash);
        found.value.to = best->from + dash;
        return found;
    }
    // "Stonebridge Mutual Health Open Access Plus": the last words are the plan's.
    const QList<WordHit> plans = CardWords::shipped().programs.hits(text);
    if (!plans.isEmpty() && plans.constLast().to == text.size() && !isOfStudents(text) &&
        !isWord(text.mid(plans.constLast().from)) &&
        weightOf(PayerWordsOf::PayersAlone, text.first(plans.constLast().from)) > 0) {
        found.value.value = text.first(plans.constLast().from).trimmed();
        // "SilverLeaf Rx Medicare Part D".
        static const QString medicare = u" Medicare"_s;
        if (found.value.value.endsWith(medicare))
            found.value.value.chop(medicare.size());
        found.value.to = best->from + found.value.value.size();
    }
    return found;
}

std::optional<PayerOnCard> faintPayer(const PayerScores& scores)
{
    const Cell* best = nullptr;
    double highest = 0;
    for (const Cell& cell : scores.cells) {
        const double score = mayNameFaintly(scores.lines, cell) ? scores.of(cell) : 0;
        if (score > highest) {
            best = &cell;
            highest = score;
        }
    }
    if (!best)
        return std::nullopt;
    return payerIn(*best, std::min(highest, WordlessScore));
}

} // namespace anteroom
