#include "scanner/card/fields/payer_on_card.h"

#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/payer_address.h"
#include "scanner/card/fields/payer_candidates.h"
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
    // "…, except in New York.", "… in all states", "… and its affiliates".
    static const QRegularExpression others(
        u"(?:,? except\\b.*| in all states\\b.*|,? (?i:attn|c/o)\\b.*| on behalf of\\b.*| and(?: its\\b.*)?|,)$"_s);
    name.remove(others);
    static const QRegularExpression region(
        u"(?<=\\bTRICARE) (?:East|West|Overseas|Claims)\\b.*$"_s);
    name.remove(region);
    static const QRegularExpression plan(u"(?<=\\w)(?: Medicare)? Part D$"_s);
    static const QRegularExpression department(
        u",? claims?(?: dept\\.?| department| processing| administration| unit| division| center| "
        "office| processing center)?$"_s,
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
    constexpr double Foot = 0.8;
    const QString& name = payer.value.value;
    const double top = scores.lines[payer.lines.constFirst()].box.top() / CardPixels.height();
    return (top < Foot && name.startsWith(withoutDepartment(addressed.value.value) + u' ',
                                          Qt::CaseInsensitive)) ||
           (isClearlyPayers(name) && top < Top);
}

// "Quillfeather Bakeries, Inc." over "Employee Benefit Plan", "Pinnacle Poultry Co.".
bool isEmployersName(const PayerOnCard& payer, const PayerScores& scores)
{
    const QRectF& own = scores.lines[payer.lines.constFirst()].box;
    static const QRegularExpression company(u"[a-z],? (?:Inc|LLC|Co|Corp)\\b\\.?$"_s);
    static const QRegularExpression plan(u"^(?:employee|self-)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString& name = payer.value.value;
    return isEmployersPlan(name) ||
           (name.contains(company) && weightOf(PayerWordsOf::PayersAlone, name) <= 0) ||
           std::ranges::any_of(scores.lines, [&](const TextLine& line) {
               return isCloseUnder(own, line.box) && isSetFlush(own, line.box) &&
                      line.text.contains(plan) && isEmployersPlan(line.text);
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

// With the lines that are set as one block with it and aren't an administrator's: "Cedar Benefit
// Services" over "Hartwell Seed Company Health Plan".
QList<qsizetype> linesOfName(const PayerOnCard& payer, const PayerScores& scores)
{
    QList<qsizetype> all = payer.lines;
    const QRectF& own = scores.lines[payer.lines.constFirst()].box;
    for (qsizetype i = 0; i < scores.lines.size(); ++i) {
        const QRectF& box = scores.lines[i].box;
        const QString& text = scores.lines[i].text;
        const bool isAnother = weightOf(PayerWordsOf::PayersAlone, text) > 0 &&
                               !isOnlyGeneric(text) && !isEmployersPlan(text);
        if ((isCloseUnder(own, box) || isCloseUnder(box, own)) && isSetFlush(own, box) &&
            !isAnother)
            all.append(i);
    }
    return all;
}

// "Brenmark Seed Company Employee Health Plan" beside "Trellis Benefit Administrators": who is
// asked and sent claims is not the employer. Either may be meant.
std::optional<PayerOnCard> orAdministrator(std::optional<PayerOnCard> best,
                                           const PayerScores& scores)
{
    if (!best || !isEmployersName(*best, scores))
        return best;
    auto other = unknownPayer(scores, linesOfName(*best, scores));
    if (!other || isEmployersName(*other, scores) || endsWithNetwork(other->value.value) ||
        weightOf(PayerWordsOf::PayersAlone, other->value.value) <= 0)
        return best;
    doubt(*other);
    return other;
}

// A name that nobody listed outranks a listed one in small print: a network, a pharmacy. One
// without a payer's word, an employer's most likely, is never sure and outranks none.
std::optional<PayerOnCard> byItsLook(const PayerScores& scores, const PayerDirectory& payers)
{
    auto known = knownPayer(scores, payers);
    auto unknown = orAdministrator(unknownPayer(scores), scores);
    if (!unknown)
        return known;
    doubtWordless(*unknown);
    const bool outranks =
        known &&
        (unknown->value.score > known->value.score ||
         (isMarkOfOthers(*known, payers) && unknown->value.score >= LeastPayerScore) ||
         isPlansSign(scores, *known, *unknown)) &&
        !namesPayer(unknown->value.value, payers);
    return !known || outranks ? unknown : known;
}

// "Pelican Student Health" in larger letters, which "Pelican Life & Casualty" underwrites. It is
// asked.
std::optional<PayerOnCard> brandOf(const PayerOnCard& company, const PayerScores& scores)
{
    constexpr double Larger = 1.05;
    const QString own = company.value.value.section(u' ', 0, 0) + u' ';
    const double height = scores.lines[company.value.line].box.height();
    const auto brand = std::ranges::find_if(scores.cells, [&](const Cell& cell) {
        const QString& text = cell.print.text;
        return cell.line != company.value.line && text.startsWith(own) && !cell.isLabel() &&
               cell.box().height() > Larger * height && !isProse(text) && !isAddress(text) &&
               weightOf(PayerWordsOf::PayersAlone, text) > 0 && planTypeIn(text).isEmpty();
    });
    if (brand == scores.cells.end() || isOnlyGeneric(own.chopped(1)))
        return std::nullopt;
    return payerIn(*brand, WordlessScore);
}

// "Ironworkers of Lake Erie" over "Health & Welfare Fund", whoever administers it.
bool isFundsOwn(PayerOnCard payer, const PayerScores& scores, const PayerDirectory& payers)
{
    static const QRegularExpression fund(u" (?:welfare|benefit|trust) (?:trust )?(?:fund|trust)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    extendPayer(payer, scores, payers);
    return payer.value.value.contains(fund);
}

// With what stands behind a payer's label: one insures, the other administers or calls it by a
// name of its own.
std::optional<PayerOnCard> orLabelled(std::optional<PayerOnCard> best, const PayerScores& scores,
                                      const PayerDirectory& payers)
{
    const auto chosen = chosenFor(scores.values, Meaning::Payer);
    if (!chosen)
        return best;
    PayerOnCard labelled{*chosen, {}, {chosen->line}};
    const auto named = payers.namedIn(chosen->value);
    if (!named)
        doubtWordless(labelled);
    // "Underwritten by …" in small print says the company's whole name.
    const bool same =
        best && ((named && named->payer->name == best->directory) ||
                 foldedLetters(chosen->value).startsWith(foldedLetters(best->value.value)));
    if (auto brand = same ? std::nullopt : brandOf(labelled, scores))
        return brand;
    if (best && !same && isFundsOwn(*best, scores, payers)) {
        doubt(*best);
        return best;
    }
    const bool isOther = best && !same;
    const bool isEmployers = isOther && isEmployersName(*best, scores);
    if (!best || isEmployers ||
        (isOther && labelled.value.score * LabelledScore > best->value.score))
        best = labelled;
    if (isOther && !(isEmployers && named))
        doubt(*best);
    return best;
}

// Each state has a Medicaid of its own.
std::optional<PayerOnCard> orState(std::optional<PayerOnCard> best, const QList<Cell>& cells)
{
    const Cell* state = stateOn(cells);
    if (state && (!best || isOnlyMedicaid(best->value.value)))
        return payerIn(*state, WordlessScore);
    return best;
}

// "PrimeReach Network", where claims are repriced; one whose sign the card carries is more.
bool isAnyNetwork(const QString& name, const QList<TextLine>& lines)
{
    const QString sign = foldedLetters(name.section(u' ', 0, -2));
    return endsWithNetwork(name) && std::ranges::none_of(lines, [&](const TextLine& line) {
               return foldedLetters(line.text) == sign;
           });
}

// Where no name stands out, the one on the claims' address does.
std::optional<PayerOnCard> orAddressed(std::optional<PayerOnCard> best, const PayerScores& scores,
                                       const PayerDirectory& payers)
{
    const bool isPlain =
        !best ||
        (best->directory.isEmpty() &&
         (!standsOut(*best, scores) || endsWithNetwork(best->value.value))) ||
        namesPhone(scores.lines, scores.lines[best->lines.constFirst()].box, scores.usual);
    auto addressed = isPlain ? payerOfAddress(scores.lines) : std::nullopt;
    const bool isNetworks = best && addressed && !endsWithNetwork(best->value.value) &&
                            isAnyNetwork(addressed->value.value, scores.lines);
    if (addressed && !isNetworks && !(best && isHeading(*best, *addressed, scores))) {
        addressed->isAddressed = true;
        return addressed;
    }
    if (!best)
        return payerOverBox(scores.lines);
    extendPayer(*best, scores, payers);
    if (addressed)
        doubt(*best);
    return best;
}

// "Crossroads Health Alliance" in large letters, "Crossroads Health Insurance Company" insures it.
bool isOfOneHouse(const QString& brand, const QString& company)
{
    const QString first = brand.section(u' ', 0, 0);
    return company.startsWith(first + u' ') && !isOnlyGeneric(first) &&
           weightOf(PayerWordsOf::PayersAlone, brand.mid(first.size())) > 0;
}

// Words that are any payer's, and print that stands out in nothing, say less than a sentence that
// names one.
std::optional<PayerOnCard> orSaid(std::optional<PayerOnCard> best, const PayerScores& scores)
{
    const auto said = payerOfSentence(scores.lines);
    if (!said)
        return best;
    const QString own = best ? best->value.value : QString();
    const bool isSame = foldedLetters(said->value.value).startsWith(foldedLetters(own));
    const QStringView rest = QStringView(said->value.value).mid(own.size()).trimmed();
    const bool isSmall = best && best->directory.isEmpty() && !standsOut(*best, scores);
    const bool isNothing =
        best && best->directory.isEmpty() && (isOnlyGeneric(own) || endsSentence(own) || isSmall);
    // "BlueCrest of the Carolinas, an independent …", of which the sign says less; "Aethon Life
    // Insurance Company provides …"; "ICHP", which is short for it.
    const bool goesOn =
        best && ((isSame && (goesOnFromAbove(rest) ||
                             (isSmall && !best->isAddressed && isCompanysEnd(rest)))) ||
                 isShortFor(own, said->value.value));
    // "Castings, Inc. Employee Health Plan" beside "administered by Lackawanna Administrators".
    const bool isEmployers = best && !isSame && isEmployersName(*best, scores);
    if (!best || (isNothing && !best->isAddressed && !isSame) || goesOn || isEmployers) {
        const auto brand = brandOf(*said, scores);
        best = brand ? brand : said;
        if (isSmall || isEmployers)
            doubt(*best);
    } else if (!isSame && !(standsOut(*best, scores) && isOfOneHouse(own, said->value.value))) {
        doubt(*best);
    }
    return best;
}

// As the directory writes it, without what is none of the name.
void finish(PayerOnCard& payer, const QList<TextLine>& lines, const PayerDirectory& payers)
{
    const bool isProgram = CardWords::shipped().programs.kindOf(payer.value.value) >= 0;
    if (isProgram || isOnlyGeneric(payer.value.value) || isTitleOfMedicare(payer.value.value) ||
        (payer.directory.isEmpty() && isOfAuthority(payer.value.value)))
        doubt(payer);
    payer.value.value = withoutDepartment(payer.value.value);
    // "Clearlris": between consonants stands no small l.
    static const QRegularExpression bar(u"(?<=[bcdfghjkmnpqrtvwxz])l(?=[nr][a-z])"_s);
    if (payer.value.value.contains(bar)) {
        payer.value.value.replace(bar, u"I"_s);
        doubt(payer);
    }
    // "True North Blue ot Maine".
    static const QRegularExpression blurredOf(u"(?<=\\w )(?:ot|0f)(?= [A-Z])"_s);
    if (payer.value.value.contains(blurredOf)) {
        payer.value.value.replace(blurredOf, u"of"_s);
        doubt(payer);
    }
    const auto named = payers.namedIn(payer.value.value);
    if (!named)
        return;
    payer.directory = named->payer->name;
    const QString printed = payer.value.value;
    payer.value.value = spelled(*named->payer, printed, isClear(lines, payer));
    if (foldedLetters(printed) != foldedLetters(payer.value.value))
        payer.value.score = std::min(payer.value.score, MendedWorth);
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
    std::optional<PayerOnCard> best;
    if (const Cell* medicare = medicareOn(cells)) {
        best = payerIn(*medicare, WordlessScore);
    } else {
        best = orLabelled(byItsLook(scores, payers), scores, payers);
        best = orAddressed(orState(std::move(best), cells), scores, payers);
        best = orSaid(std::move(best), scores);
    }
    if (!best)
        best = faintPayer(scores);
    if (best)
        finish(*best, lines, payers);
    return best;
}

} // namespace anteroom
