#include "scanner/card/fields/payer_on_card.h"

#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/payer_address.h"
#include "scanner/card/fields/payer_extent.h"
#include "scanner/card/fields/payer_lines.h"
#include "scanner/card/fields/payer_scores.h"
#include "scanner/card/fields/payer_state.h"
#include "scanner/card/fields/payer_words.h"
#include "scanner/card/fields/plan_words.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"
#include "scanner/card/fields/word_mending.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double LabelledScore = 0.9;
constexpr double OtherNameWorth = 0.35;
constexpr double OnlyMedicareWorth = 0.5;
constexpr double NearlyListed = 0.15;
constexpr double WithPlan = 0.15;

ChosenValue valueOf(const Cell& cell, double score)
{
    return {Meaning::Payer, cell.print.text, cell.line, cell.from, cell.to, score};
}

// Medicare's mark stands on every company's card for its drugs.
bool isOfDrugPlan(const TextLine& line)
{
    return line.text.contains("(PDP)"_L1) ||
           line.text.contains("drug coverage"_L1, Qt::CaseInsensitive);
}

// A payer of the directory in any of the lines: the largest print that names one.
std::optional<PayerOnCard> knownPayer(const PayerScores& scores, const PayerDirectory& payers)
{
    std::optional<PayerOnCard> best;
    double highest = 0; // before it is doubted
    const bool ofDrugs = std::ranges::any_of(scores.lines, isOfDrugPlan);
    for (const Cell& cell : scores.cells) {
        const QString& text = cell.print.text;
        if (!mayBePayersName(cell) || isProse(text) || isAddress(text) || isOfLicence(text) ||
            isMark(text) || endsSentence(text) || phoneIn(text) ||
            (ofDrugs && isOnlyMedicare(text)) || text.endsWith(" ID"_L1))
            continue;
        const auto named = payers.namedIn(text);
        // "Guardian: Dana Cothran" is a child's.
        const bool isHeld = named && text.mid(named->to).startsWith(u':');
        if (!named || isHeld || isTaken(scores.values, cell.line, cell.from, cell.to))
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
            (isOnlyMedicare(name) ? OnlyMedicareWorth : 0);
        const bool isTyped = !planTypeIn(rest).isEmpty();
        // "HealthyBlue PPO" is a plan where another name goes without one.
        const double rank = score - (isTyped ? WithPlan : 0);
        if (best && highest >= rank)
            continue;
        highest = rank;
        PayerOnCard found{valueOf(cell, std::min(score, 1.)), named->payer->name, {cell.line}};
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

// "NORTHERN" over "SIGHT PLAN": two lines of one size are worth more together.
double worthOfNextLine(const PayerScores& scores, const Cell& cell)
{
    constexpr double NextLine = 0.1;
    constexpr double LeastOfName = 0.3;
    const bool goesOn =
        std::any_of(scores.cells.begin(), scores.cells.end(), [&](const Cell& other) {
            return other.line != cell.line &&
                   (continuesName(cell.box(), other.box(), scores.usual) ||
                    continuesName(other.box(), cell.box(), scores.usual)) &&
                   scores.of(other) >= LeastOfName;
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
    constexpr qsizetype ShortestName = 5;
    return program.size() < ShortestName && program.last(1).front().isLower();
}

std::optional<PayerOnCard> unknownPayer(const PayerScores& scores)
{
    const Cell* best = nullptr;
    double highest = 0;
    for (const Cell& cell : scores.cells) {
        const double own = isSponsor(scores, cell) ? 0 : scores.of(cell);
        const double score = own > 0 ? own + worthOfNextLine(scores, cell) : 0;
        if (score > highest) {
            best = &cell;
            highest = score;
        }
    }
    if (!best || highest < LeastPayerScore)
        return std::nullopt;
    PayerOnCard found{valueOf(*best, std::min(highest, 0.95)), {}, {best->line}};
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

bool mayNameFaintly(const QList<TextLine>& lines, const Cell& cell)
{
    constexpr double Clearly = 0.2;
    const QStringView text = cell.print.text;
    const bool isFirst = std::ranges::none_of(
        lines, [&](const TextLine& line) { return line.box.bottom() < cell.box().top(); });
    return (weightOfPayerWords(text) >= Clearly && !isOnlyGeneric(text) && !isOtherName(text) &&
            CardWords::shipped().copays.kindOf(text) < 0) ||
           (isFirst && isNameAndType(text));
}

// "CENTRAL VALLEY CARPENTERS HEALTH FUND" in small letters under everything, "Prairie Lantern HMO"
// over it: where nothing else names one.
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
    return PayerOnCard{valueOf(*best, std::min(highest, WordlessScore)), {}, {best->line}};
}

// In their order, with others between them.
bool isPartOf(QStringView letters, QStringView all)
{
    qsizetype found = 0;
    for (const QChar c : all) {
        if (found < letters.size() && c == letters[found])
            ++found;
    }
    return found == letters.size();
}

// With the directory's blanks and letters where the print differs in nothing else: "oflllinois";
// or, of a long name, in a letter or two: "of llinois".
// Print of which every letter is clear may have lost one, but with another one it is another's
// name: "MALINA HEALTHCARE".
QString spelled(const Payer& payer, const QString& printed, bool isClear)
{
    constexpr double FewLetters = 0.08;
    const QString letters = foldedLetters(printed);
    const double most = FewLetters * double(letters.size());
    double least = most;
    QString nearest = printed;
    for (const QString& name : QStringList{payer.name} + payer.also) {
        if (plainValue(name) == plainValue(printed))
            return printed;
        const QString listed = foldedLetters(name);
        const double wrong = blurredDifference(letters, listed, false, most);
        const bool isSame = !isClear || isPartOf(letters, listed);
        if (wrong <= least && isSame &&
            listed.size() >= letters.size()) { // nothing printed is left out
            least = wrong;
            nearest = printed == printed.toUpper() ? name.toUpper() : name;
        }
    }
    return nearest;
}

bool isClear(const QList<TextLine>& lines, const PayerOnCard& payer)
{
    constexpr double Clear = 0.95; // each letter
    return std::ranges::all_of(payer.lines, [&](qsizetype line) {
        const TextLine& print = lines[line];
        for (qsizetype i = 0; i < print.text.size(); ++i) {
            if (print.text[i].isLetter() && print.confidences[i] < Clear)
                return false;
        }
        return true;
    });
}

// "AARP Medicare Advantage", "Little Oaks CHIP": another's, whatever the directory finds in it.
bool namesPayer(QStringView text, const PayerDirectory& payers)
{
    const auto named = payers.namedIn(text.toString());
    if (!named || named->from == 0)
        return named.has_value();
    const QStringView found = text.mid(named->from, named->to - named->from);
    return named->quality >= 1 && !isOnlyMedicare(found) && !isOtherName(found);
}

// "CHIP" beside "Keystone Kids Health" in letters as large: the state's name of the plan; much
// larger ones need no payer's word, "Mission Oaks" over "Health Authority".
bool isPlansSign(const PayerScores& scores, const PayerOnCard& known, const PayerOnCard& unknown)
{
    constexpr double AsLarge = 0.75;
    constexpr double MuchLarger = 1.4;
    const auto heightOf = [&](const PayerOnCard& payer) {
        return scores.lines[payer.lines.constFirst()].box.height();
    };
    const QList<WordHit> programs = CardWords::shipped().programs.hits(known.value.value);
    const bool isProgram = !programs.isEmpty() && programs.constFirst().from == 0;
    const double larger = heightOf(unknown) / std::max(heightOf(known), 1.);
    const bool isPayers = weightOf(PayerWordsOf::PayersAlone, unknown.value.value) > 0;
    return (isOtherName(known.value.value) || isProgram) &&
           (larger > MuchLarger || (larger > AsLarge && isPayers));
}

// Medicare's name, Medicaid's and a pharmacy manager's stand on many payers' cards.
bool isMarkOfOthers(const PayerOnCard& known, const PayerDirectory& payers)
{
    const auto named = payers.namedIn(known.value.value);
    return isOnlyMedicare(known.value.value) || isOnlyMedicaid(known.value.value) ||
           (named && named->payer->pharmacyManager);
}

// "Pearlstone Dental Claims", "Anvil Health Insurance, Inc., Topeka, Kansas": where one writes to
// it.
QString withoutDepartment(QString name)
{
    static const QRegularExpression seat(
        u"(?<=\\bInc\\.|\\bInc|\\bLLC|\\bCompany|\\bCo\\.)(?:, [A-Z].*| - .*)$"_s);
    name.remove(seat);
    // A pair of glasses before the name.
    static const QRegularExpression glasses(u"^[O0Q] ?[O0Q] (?=[A-Z][a-z])"_s);
    name.remove(glasses);
    static const QRegularExpression way(u"^(?:paper|mail|medical|claims?|insurer)(?: claims?)?: "_s,
                                        QRegularExpression::CaseInsensitiveOption);
    name.remove(way);
    // "…, except in New York.", "… and its affiliates".
    static const QRegularExpression others(
        u"(?:,? except\\b.*|,? (?i:attn)\\b.*| on behalf of\\b.*| and(?: its\\b.*)?|,)$"_s);
    name.remove(others);
    static const QRegularExpression plan(u"(?:(?<=\\bRx) Medicare|(?<=\\w) Medicare Part D)$"_s);
    static const QRegularExpression department(
        u",? claims?(?: dept\\.?| department| processing| administration| unit| division)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.remove(department).remove(plan);
}

bool standsOut(const PayerOnCard& payer, const PayerScores& scores)
{
    constexpr double Larger = 1.2; // than the usual print
    return scores.lines[payer.lines.constFirst()].box.height() > Larger * scores.usual;
}

// "CampusGuard Student Health" over the whole card, where claims go to "CampusGuard", or to a
// network's box.
bool isHeading(const PayerOnCard& payer, const PayerOnCard& addressed, const PayerScores& scores)
{
    constexpr double Top = 0.15; // of the card's height
    const QString& name = payer.value.value;
    return name.startsWith(addressed.value.value + u' ', Qt::CaseInsensitive) ||
           (isClearlyPayers(name) &&
            scores.lines[payer.lines.constFirst()].box.top() < Top * CardPixels.height());
}

// "Quillfeather Bakeries, Inc." over "Employee Benefit Plan".
bool isEmployersName(const PayerOnCard& payer, const PayerScores& scores)
{
    const QRectF& own = scores.lines[payer.lines.constFirst()].box;
    return isEmployersPlan(payer.value.value) ||
           std::ranges::any_of(scores.lines, [&](const TextLine& line) {
               return isCloseUnder(own, line.box) && isSetFlush(own, line.box) &&
                      line.text.startsWith("employee"_L1, Qt::CaseInsensitive) &&
                      isEmployersPlan(line.text);
           });
}

// No more than a name without a payer's word is worth: asked, whatever else speaks for it.
void doubt(PayerOnCard& payer)
{
    payer.value.score = std::min(payer.value.score, WordlessScore);
}

void doubtWordless(PayerOnCard& payer)
{
    if (weightOf(PayerWordsOf::PayersAlone, payer.value.value) <= 0 ||
        isOnlyGeneric(payer.value.value) || isOfAuthority(payer.value.value))
        doubt(payer);
}

} // namespace

double usualHeight(const QList<TextLine>& lines)
{
    QList<double> heights;
    for (const TextLine& line : lines)
        heights.append(line.box.height());
    if (heights.isEmpty())
        return 1;
    const auto middle = heights.begin() + heights.size() / 2;
    std::nth_element(heights.begin(), middle, heights.end());
    return std::max(*middle, 1.);
}

std::optional<PayerOnCard> payerOnCard(const QList<TextLine>& lines, const QList<Cell>& cells,
                                       const QList<ChosenValue>& values,
                                       const PayerDirectory& payers)
{
    const PayerScores scores{lines, cells, values, usualHeight(lines)};
    auto known = knownPayer(scores, payers);
    auto unknown = unknownPayer(scores);
    // A name that nobody listed outranks a listed one in small print: a network, a pharmacy.
    std::optional<PayerOnCard> best = known;
    // One without a payer's word, an employer's most likely, is never sure and outranks none.
    if (unknown)
        doubtWordless(*unknown);
    const bool outranks =
        known && unknown &&
        (unknown->value.score > known->value.score ||
         (isMarkOfOthers(*known, payers) && unknown->value.score >= LeastPayerScore) ||
         isPlansSign(scores, *known, *unknown)) &&
        !namesPayer(unknown->value.value, payers);
    if (unknown && (!known || outranks))
        best = unknown;
    if (const auto chosen = chosenFor(values, Meaning::Payer)) {
        PayerOnCard labelled{*chosen, {}, {chosen->line}};
        const auto named = payers.namedIn(chosen->value);
        if (!named)
            doubtWordless(labelled);
        // "Underwritten by …" in small print says the company's whole name.
        const bool same =
            best && ((named && named->payer->name == best->directory) ||
                     foldedLetters(chosen->value).startsWith(foldedLetters(best->value.value)));
        const bool isOther = best && !same;
        const bool isEmployers = isOther && isEmployersName(*best, scores);
        if (!best || isEmployers ||
            (isOther && labelled.value.score * LabelledScore > best->value.score))
            best = labelled;
        // One insures, the other administers or calls it by a name of its own.
        if (isOther && !(isEmployers && named))
            doubt(*best);
    }
    if (const Cell* state = stateOn(cells); state && (!best || isOnlyMedicaid(best->value.value)))
        best = PayerOnCard{valueOf(*state, WordlessScore), {}, {state->line}};
    // Where no name stands out, the one on the claims' address does.
    const bool isPlain = !best ||
                         (best->directory.isEmpty() &&
                          (!standsOut(*best, scores) || endsWithNetwork(best->value.value))) ||
                         namesPhone(lines, lines[best->lines.constFirst()].box, scores.usual);
    const auto addressed = isPlain ? payerOfAddress(lines) : std::nullopt;
    const bool isAddressed = addressed && !(best && isHeading(*best, *addressed, scores));
    if (isAddressed)
        best = addressed;
    else if (best)
        extendPayer(*best, scores, payers);
    if (addressed && !isAddressed)
        doubt(*best);
    if (const auto said = payerOfSentence(lines)) {
        const QString own = best ? best->value.value : QString();
        const bool isSame = foldedLetters(said->value.value).startsWith(foldedLetters(own));
        const QStringView rest = QStringView(said->value.value).mid(own.size()).trimmed();
        // Words that are any payer's, and print that stands out in nothing, say less than a
        // sentence that names one.
        const bool isSmall = best && best->directory.isEmpty() && !standsOut(*best, scores);
        const bool isNothing = best && best->directory.isEmpty() &&
                               (isOnlyGeneric(own) || endsSentence(own) || isSmall);
        if (!best || (isNothing && !isAddressed && !isSame)) {
            best = said;
            if (isSmall)
                doubt(*best);
        } else if ((isSame && (goesOnFromAbove(rest) || (isSmall && isCompanysEnd(rest)))) ||
                   isShortFor(own, said->value.value)) {
            // "BlueCrest of the Carolinas, an independent …", of which the sign says less; "Aethon
            // Life Insurance Company provides …"; "ICHP", which is short for it.
            best = said;
            if (isSmall)
                doubt(*best);
        } else if (!isSame) {
            doubt(*best);
        }
    }
    if (!best)
        best = faintPayer(scores);
    if (!best)
        return best;
    const bool isProgram = CardWords::shipped().programs.kindOf(best->value.value) >= 0;
    if (isProgram || (best->directory.isEmpty() && isOfAuthority(best->value.value)))
        doubt(*best);
    best->value.value = withoutDepartment(best->value.value);
    if (const auto named = payers.namedIn(best->value.value)) {
        best->directory = named->payer->name;
        const QString printed = best->value.value;
        best->value.value = spelled(*named->payer, printed, isClear(lines, *best));
        if (foldedLetters(printed) != foldedLetters(best->value.value))
            best->value.score = std::min(best->value.score, MendedWorth);
    }
    return best;
}

} // namespace anteroom
