#include "scanner/card/fields/line_labels.h"
#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/payer_lines.h"
#include "scanner/card/fields/payer_on_card.h"
#include "scanner/card/fields/payer_words.h"
#include "scanner/card/fields/plan_words.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"
#include "scanner/card/fields/state_names.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPlan = 48;
constexpr qsizetype MostPlanWords = 8;
constexpr double TypeScore = 0.7;
constexpr double WordScore = 0.45;
constexpr double KindWorth = 0.85;   // what kind of plan it is, "Medicare Advantage"
constexpr double NetworkWorth = 0.4; // a network's name is seldom the plan's
constexpr double AnyMedicaidWorth = 0.5;
constexpr double LowOnCard = 0.4; // of its height; from here on a bare type is a sign's
constexpr double BareAndLowWorth = 0.6;
constexpr double AtTheFoot = 0.75; // of the card's height
constexpr double WholeWorth = 0.6; // of what the plan's sign is worth

struct PlanType {
    const char* pattern; // of whole words; capitals matter in short ones
    const char* type;
};
constexpr PlanType PlanTypes[] = {
    {R"(\b(?i:medicare advantage)\b)", "Medicare Advantage"},
    {R"(\b(?i:medicare supplement|medigap)\b)", "Medicare Supplement"},
    {R"((?<![A-Za-z])[D]?-?SNP\b)", "SNP"},
    {R"((?<![A-Za-z])P[Pp][Oo](?![a-z])|(?<![A-Z])PPO(?![a-z]))", "PPO"},
    {R"((?<![A-Z])(?:D?HM[Oo])(?![a-z]))", "HMO"},
    {R"((?<![A-Z])EP[Oo](?![a-z]))", "EPO"},
    {R"((?<![A-Z])P[Oo]S(?![a-zA-HJ-Z]))", "POS"},
    {R"((?<![A-Z])(?:HDHP|CDHP)(?![a-z]))", "HDHP"},
    {R"((?<![A-Z])PFFS(?![a-z]))", "PFFS"},
    {R"((?<![A-Z])PDP(?![a-z]))", "PDP"},
    {R"(\b(?i:high deductible)\b)", "HDHP"},
    {R"((?<![A-Z])HSA(?![a-z]))", "HSA"},
    {R"(\b(?i:indemnity)\b(?! (?i:co|company|corporation|insurance)\b))", "Indemnity"},
    {R"(\b(?i:managed medicaid|medicaid)\b)", "Medicaid"},
};

// The whole phrase in which the words stand: "Medicare Advantage PPO", of which a part is a label's
// word too. Not over a mark or a column's end, nor into the payer's name.
void takeWholePhrase(ChosenValue& value, const TextLine& line,
                     const std::optional<PayerOnCard>& payer)
{
    const QStringView text = line.text;
    const auto isPhrase = [&](qsizetype i) {
        return text[i].isLetterOrNumber() || QStringView(u" +-&()/").contains(text[i]);
    };
    const bool ofPayer = payer && payer->lines.contains(value.line);
    qsizetype from = value.from;
    while (!ofPayer && from > 0 && isPhrase(from - 1))
        --from;
    qsizetype to = value.to;
    while (to < text.size() && isPhrase(to))
        ++to;
    // Digits of another value, or words of a sentence, are no plan's.
    const QStringView phrase = text.mid(from, to - from);
    const bool begins = from == 0 || text[from - 1] == u'\t' || ofPayer;
    const bool ends = to == text.size() || text[to] == u'\t';
    if (!begins || !ends || phrase.count(u' ') > 6 || phrase.size() > LongestPlan)
        return;
    value.from = from;
    value.to = to;
}

// "TRICAREPrime" with its blank.
QString parted(QString text)
{
    static const QRegularExpression edge(u"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"_s);
    return text.contains(u' ') ? text : text.replace(edge, u" "_s);
}

// A label in whose words a plan may be named: "Medicare Advantage ID Card", not "Medicaid ID".
bool mayNamePlan(const Cell& cell)
{
    static const QSet<Meaning> meanings{Meaning::Title, Meaning::Plan, Meaning::Payer,
                                        Meaning::Network, Meaning::Deductible};
    return !cell.isLabel() || meanings.contains(cell.meanings.constFirst());
}

// A value of the label before it in its line: a doctor's name, a site.
bool belongsToLabel(const QList<Cell>& cells, qsizetype i)
{
    return i > 0 && cells[i - 1].line == cells[i].line && cells[i - 1].isLabel() &&
           !mayNamePlan(cells[i - 1]);
}

// The first words of the label behind them: "Part D claims:".
bool qualifiesLabel(const QList<TextLine>& lines, const QList<Cell>& cells, qsizetype i)
{
    const Cell& cell = cells[i];
    return i + 1 < cells.size() && cells[i + 1].line == cell.line && cells[i + 1].isLabel() &&
           !mayNamePlan(cells[i + 1]) && cells[i + 1].from - cell.to <= 1 &&
           lines[cell.line].text.mid(cell.to, cells[i + 1].from - cell.to).trimmed().isEmpty() &&
           !lines[cell.line].text.mid(cell.to, cells[i + 1].from - cell.to).contains(u'\t');
}

bool isProgram(QStringView text)
{
    return CardWords::shipped().programs.kindOf(text) >= 0 && !isWordMedical(text);
}

// "Customer Care:", "Urgent Care": whom one calls or what one pays for, and nothing else.
bool isRole(QStringView text)
{
    const CardWords& words = CardWords::shipped();
    // "Preferred" alone is a plan, "Preferred brand" is none.
    const bool pays = words.copays.kindOf(text) >= 0 && (text.contains(u' ') || !isPlansOwn(text));
    return (words.phones.kindOf(text) >= 0 || pays) && planTypeIn(text).isEmpty() &&
           !isProgram(text); // "Medi-Cal"
}

// Letters of "www.yourplan.org".
bool isOfAddress(QStringView text, qsizetype from)
{
    return from > 0 && (text[from - 1] == u'.' || text[from - 1] == u'@' || text[from - 1] == u'/');
}

bool isNetwork(const QString& text)
{
    return CardWords::shipped().networks.kindOf(text) >= 0 ||
           text.contains("network"_L1, Qt::CaseInsensitive);
}

// "Aetna HealthFund": the payer's name and a product of its.
bool isPayersProduct(const QString& text, const std::optional<PayerOnCard>& payer)
{
    const QList<WordHit> hits = CardWords::shipped().programs.hits(text);
    return payer && !hits.isEmpty() && hits.constLast().to == text.size() &&
           text.first(hits.constLast().from).trimmed() == payer->value.value;
}

// "Prime" on a card of TRICARE.
bool isProgramWithPayer(const QString& text, const std::optional<PayerOnCard>& payer)
{
    return payer && CardWords::shipped().programs.kindOf(payer->value.value + u' ' + text) >= 0;
}

bool isBareType(QStringView text)
{
    static const QRegularExpression type(u"^\\W*(?:PPO|HMO|EPO|POS|DPPO|DHMO|HSA|HDHP)\\W*$"_s);
    return type.match(text.toString()).hasMatch();
}

bool isBareKind(const QString& text)
{
    static const QRegularExpression kind(
        u"^(?:20\\d\\d )?(?:children's health insurance program|(?:government-wide )?service "
        u"benefit|medicare "
        u"(?:advantage|supplement|(?:and|&|\\+) medicaid)|medigap|state medicaid|student health|"
        "program of all-inclusive care for the elderly)"
        "(?: insurance)?(?: (?:plans?|policy|program|(?:identification )?card))?"
        "(?: with .+)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return kind.match(text).hasMatch();
}

// "Medicaid", "Kentucky Medicaid Managed Care", "A Medicaid managed care plan": the state's, under
// which plans have their own names.
bool isAnyMedicaid(const QString& text)
{
    static const QRegularExpression kind(
        u"^(?:[A-Z]\\w* )?(?i:(?:managed )?medicaid(?: managed care)?(?: (?:health )?plan| program)?)$"_s);
    return kind.match(text).hasMatch();
}

// "ClearView 150" in a corner.
bool isInHead(const Cell& cell)
{
    constexpr double Head = 0.25; // of the card's height
    static const QRegularExpression name(
        u"^(?!(?:since|est|form|suite|room|box|group|plan code)\\b)[A-Z]\\w+(?: [A-Z]\\w+){0,2} \\d+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return cell.box().center().y() < Head * CardPixels.height() &&
           name.match(cell.print.text).hasMatch();
}

// "Portage Select" under "Northwoods Clinic Health Plan".
bool isRightUnder(const QList<TextLine>& lines, const std::optional<PayerOnCard>& payer,
                  const Cell& cell)
{
    constexpr double Near = 1.5; // heights
    if (!payer || payer->lines.contains(cell.line))
        return false;
    const QRectF& above = lines[payer->lines.constLast()].box;
    const double gap = cell.box().top() - above.bottom();
    return gap > -0.5 * above.height() && gap < Near * above.height() &&
           cell.box().left() < above.center().x() && cell.box().height() < above.height();
}

// "First Steps CHIP": a plan's name, and no state before it.
bool isOwnChip(const QString& text)
{
    return text.endsWith(" CHIP"_L1) && !isState(text.chopped(5));
}

// "by the plan document.", "Part D Claims, P.O. Box 894", "Submit through Foothill PPO": what is
// left of a sentence or an address.
bool isOfText(QStringView text)
{
    static const QRegularExpression end(
        u"(?<!\\bexcl)(?<!\\bincl)(?<=[a-z]{3})\\. |:$|\\w: \\w| (?:ID|CIN|No\\.?|Number|#|claims|account)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression request(u"^(?:submit|send|mail|file|call|see|use|visit) "_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return text.front().isLower() || text.endsWith(u'.') || isAddress(text) ||
           end.match(text.toString()).hasMatch() || request.match(text.toString()).hasMatch();
}

// "Health Fund": a part of a payer's name.
bool isFund(const QString& text)
{
    return isOnlyGeneric(text) && (text.endsWith(" fund"_L1, Qt::CaseInsensitive) ||
                                   text.endsWith(" trust"_L1, Qt::CaseInsensitive));
}

// "Ohio Department of Medicaid".
bool isAuthoritys(const QString& text)
{
    static const QRegularExpression department(u"\\b(?:department|division|bureau) of\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return department.match(text).hasMatch();
}

// "Bronze Essential 8000": what a market calls its plans.
bool beginsWithMetal(const QString& text)
{
    static const QRegularExpression metal(
        u"^(?:gold|silver|bronze|platinum|catastrophic) (?!plan$)\\w"_s,
        QRegularExpression::CaseInsensitiveOption);
    return metal.match(text).hasMatch();
}

// "Lakeland Advantage 2000": by its deductible.
bool isNumbered(const QString& text)
{
    static const QRegularExpression number(u"[A-Za-z] \\d{1,2},?\\d{2,3}$"_s);
    return number.match(text).hasMatch();
}

bool isInBrackets(const QString& text)
{
    return text.startsWith(u'(') && text.endsWith(u')');
}

// "Gold" in large letters over "EPO 4500".
bool isMetal(const QString& text)
{
    static const QRegularExpression metal(
        u"^(?:expanded )?(?:gold|silver|bronze|platinum|catastrophic)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return metal.match(text).hasMatch();
}

// "Preferred Care Plus" over "HSA 3200", "Concordance Dual Complete" over "(HMO D-SNP)".
bool areOnePlan(const Cell& above, const Cell& below, const std::optional<PayerOnCard>& payer)
{
    constexpr double AsHigh = 0.9;
    const QString& upper = above.print.text;
    const QString& lower = below.print.text;
    const bool isPayers =
        payer && (payer->lines.contains(above.line) || payer->lines.contains(below.line));
    const double ratio = above.box().height() / std::max(below.box().height(), 1.);
    const bool isAlike =
        ((ratio > AsHigh && ratio < 1 / AsHigh && planTypeIn(upper).isEmpty()) || isMetal(upper)) &&
        !isPayers;
    return !above.isLabel() && !below.isLabel() && (isInBrackets(lower) || isAlike) &&
           hasPlanWord(upper) && !planTypeIn(lower).isEmpty() && !isNetwork(upper) &&
           !isNetwork(lower) && !isBareType(lower) && !isOfAmounts(upper) && !isOfText(upper) &&
           !isProse(upper) &&
           (isPlansOwn(upper) || weightOf(PayerWordsOf::PayersAlone, upper) <= 0) &&
           isCloseUnder(above.box(), below.box()) && isSetFlush(above.box(), below.box());
}

// "FARM FAMILY" and "INDEMNITY PPO" beside each other: words that were found apart.
bool areOneRow(const Cell& left, const Cell& right)
{
    constexpr double Apart = 0.8; // heights
    constexpr double AsHigh = 0.8;
    const double gap = right.box().left() - left.box().right();
    const double height = right.box().height();
    const double ratio = left.box().height() / std::max(height, 1.);
    return !left.isLabel() && !right.isLabel() && onOneRow(left.box(), right.box()) &&
           gap > -0.5 * height && gap < Apart * height && ratio > AsHigh && ratio < 1 / AsHigh &&
           !isOfAmounts(left.print.text) && !hasDigit(left.print.text) &&
           planTypeIn(left.print.text).isEmpty();
}

// A plan whose name takes two lines is asked.
void joinLines(ChosenValue& plan, const QList<Cell>& cells, const std::optional<PayerOnCard>& payer)
{
    constexpr double JoinedWorth = 0.7;
    const auto own = std::ranges::find_if(cells, [&](const Cell& cell) {
        return cell.line == plan.line && cell.from <= plan.from && cell.to >= plan.to;
    });
    if (own == cells.end())
        return;
    for (const Cell& cell : cells) {
        if (cell.line == own->line)
            continue;
        if (areOnePlan(cell, *own, payer))
            plan.value = cell.print.text + u' ' +
                         (isInBrackets(own->print.text) ? own->print.text : plan.value);
        else if (areOnePlan(*own, cell, payer))
            plan.value += u' ' + cell.print.text;
        else if (areOneRow(cell, *own) && !(payer && payer->lines.contains(cell.line)))
            plan.value = cell.print.text + u' ' + plan.value;
        else
            continue;
        plan.score *= JoinedWorth;
        return;
    }
}

// "Medi-Cal" in larger letters over who was taken for the payer.
bool isTitleOver(const Cell& cell, const TextLine& payer)
{
    return cell.box().height() > payer.box.height() && cell.box().top() < payer.box.top();
}

qsizetype wordsOf(QStringView text)
{
    return text.count(u' ') + 1;
}

} // namespace

QString planTypeIn(QStringView words)
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> all;
        for (const PlanType& each : PlanTypes)
            all.append(QRegularExpression(QString::fromLatin1(each.pattern)));
        return all;
    }();
    const QString text = words.toString();
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        if (patterns[i].match(text).hasMatch())
            return QString::fromLatin1(PlanTypes[i].type);
    }
    return {};
}

std::optional<ChosenValue> planOnCard(const QList<TextLine>& lines, const QList<Cell>& cells,
                                      const QList<ChosenValue>& values,
                                      const std::optional<PayerOnCard>& payer)
{
    const double usual = usualHeight(lines);
    std::optional<ChosenValue> best;
    std::optional<ChosenValue> typed; // with a type among other words
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Cell& cell = cells[i];
        if (!mayNamePlan(cell) || belongsToLabel(cells, i) || qualifiesLabel(lines, cells, i))
            continue;
        ChosenValue value;
        value.meaning = Meaning::Plan;
        value.line = cell.line;
        value.from = cell.from;
        value.to = cell.to;
        if (payer && payer->lines.contains(cell.line)) {
            if (cell.line != payer->value.line || payer->value.to >= cell.to)
                continue;
            value.from = payer->value.to; // what follows the payer's name
        }
        if (isOfAddress(lines[cell.line].text, value.from) ||
            (payer && cell.print.text == payer->value.value))
            continue;
        takeWholePhrase(value, lines[cell.line], payer);
        const TextLine print = partOf(lines[cell.line], value.from, value.to);
        value.value = plansOwnName(typesWithLetters(print.text));
        while (!value.value.isEmpty() && !value.value.front().isLetterOrNumber())
            value.value.remove(0, 1);
        if (value.value.endsWith(u')') && !value.value.contains(u'('))
            value.value.chop(1);
        const QString type = planTypeIn(value.value);
        const bool labelled =
            cell.isLabel() && cell.meanings.constFirst() != Meaning::Title && type.isEmpty();
        if (labelled || value.value.size() < 3 || value.value.size() > LongestPlan ||
            wordsOf(value.value) > MostPlanWords || isProse(value.value) || isOfText(value.value) ||
            phoneIn(value.value) || isRole(value.value) || isPractice(value.value) ||
            isAuthoritys(value.value) || value.value.contains("www"_L1) || isFund(value.value) ||
            isTaken(values, cell.line, value.from, value.to) ||
            namesPhone(lines, cell.box(), usual))
            continue;
        const bool program = isProgram(value.value) || isPayersProduct(value.value, payer) ||
                             isProgramWithPayer(value.value, payer);
        if (!program && isOfAmounts(value.value))
            continue;
        const bool isUnderPayer = isRightUnder(lines, payer, cell);
        const bool isCalledByNumber = isNumbered(value.value) && (isUnderPayer || isInHead(cell));
        const bool named = program || hasPlanWord(parted(value.value)) || isCalledByNumber;
        if (type.isEmpty() && !named)
            continue;
        const double top = cell.box().center().y() / CardPixels.height();
        value.score = (type.isEmpty() && !program ? WordScore : TypeScore) - 0.1 * top +
                      (named && !type.isEmpty() ? 0.1 : 0);
        // "PPO" in a suitcase says which doctors, and no more; "(HMO)" behind a payer's name may
        // end the plan's, "Humana Gold Plus (HMO)".
        const bool isRest = payer && payer->lines.contains(cell.line);
        if (isBareType(value.value) && (top > LowOnCard || isRest))
            value.score *= BareAndLowWorth;
        if (value.value.contains(" / "_L1)) // in two languages, or two things
            value.score *= BareAndLowWorth;
        // "Tri-Harbor PPO": whose doctors one sees.
        if (top > AtTheFoot && !type.isEmpty() && !named && !hasDigit(value.value))
            value.score *= BareAndLowWorth;
        if (program && payer && isTitleOver(cell, lines[payer->lines.constFirst()]))
            value.score *= BareAndLowWorth;
        if (isBareKind(value.value) || beginsWithArticle(value.value))
            value.score *= KindWorth;
        if (isChip(value.value)) // beside "First Steps CHIP"
            value.score *= BareAndLowWorth;
        if (isStatesPlan(value.value) && !isOwnChip(value.value))
            value.score *= BareAndLowWorth;
        if (isAnyMedicaid(value.value))
            value.score *= AnyMedicaidWorth;
        if (isDrugPlan(value.value))
            value.score *= BareAndLowWorth;
        if (isNetwork(value.value))
            value.score *= NetworkWorth;
        if (payer && payer->value.value.startsWith(value.value, Qt::CaseInsensitive))
            value.score *= BareAndLowWorth; // "STUDENT HEALTH" over its plan's whole name
        // "STUDENT HEALTH" is the sign of "Student Health Insurance Plan (SHIP)".
        const bool isWhole = best && value.value.startsWith(best->value, Qt::CaseInsensitive);
        const bool isSign = best && best->value.startsWith(value.value, Qt::CaseInsensitive);
        // "PPO" in a corner, and "Balance PPO 500" elsewhere.
        const bool isNamed =
            beginsWithMetal(value.value) || (named && (isUnderPayer || isNumbered(value.value)));
        if ((!type.isEmpty() || isNamed) && !isBareType(value.value) && !isBareKind(value.value) &&
            !isNetwork(value.value) && (value.score >= WordScore || isNamed) &&
            (!typed || value.score > typed->score))
            typed = value;
        if (!best || (value.score > best->score && !isSign) ||
            (isWhole && value.score > WholeWorth * best->score))
            best = value;
    }
    if (best && isBareType(best->value) && typed)
        best = typed;
    if (best)
        joinLines(*best, cells, payer);
    return best;
}

} // namespace anteroom
