#include "scanner/card/fields/field_choice.h"

#include "scanner/card/fields/labels_together.h"
#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/payer_on_card.h"
#include "scanner/card/fields/payer_words.h"
#include "scanner/card/fields/plan_words.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"
#include "scanner/card/fields/value_places.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double LeastScore = 0.12;
constexpr double SecondMeaning = 0.85; // of a label that may mean two things
constexpr double WeakLabel = 0.9;
constexpr double NameOrLabel = 0.6; // of a value that may be more, or less, than the plan's name
constexpr double OwnWord = 0.4;     // of a value that is a word of cards

// Of a whole cell, for what has no shape of its own.
Shaped anything(QStringView print, double fit)
{
    if (print.isEmpty())
        return std::nullopt;
    return ShapedValue{print.toString(), 0, print.size(), fit, 0};
}

Shaped wordsIn(QStringView print)
{
    Shaped words = anything(print, 1);
    const qsizetype letters =
        std::count_if(print.begin(), print.end(), [](QChar c) { return c.isLetter(); });
    if (letters == 0)
        return std::nullopt;
    if (letters * 2 < print.size())
        words->fit = 0.3;
    if (isProse(print) || phoneIn(print))
        words->fit = 0.1;
    return words;
}

// "see the back of the remittance advice": goes on from the line before. "While Traveling:" is a
// label's end.
bool isOfSentence(QStringView print)
{
    return print.endsWith(u':') ||
           (!print.isEmpty() && print.front().isLower() && print.count(u' ') >= 2);
}

// "ASPR0D1": a code that many cards have is spelled as they do.
Shaped withKnownCode(Shaped found)
{
    if (!found)
        return found;
    for (const QString& known : CardWords::shipped().pcns) {
        if (known != found->value && known.size() == found->value.size() &&
            foldedLetters(known) == foldedLetters(found->value)) {
            found->value = known;
            ++found->corrections;
            break;
        }
    }
    return found;
}

// "02 FATIMA 03 JORGE": who else is on the card.
bool isListOfMembers(QStringView print)
{
    static const QRegularExpression members(u"^0\\d [A-Z].* 0\\d [A-Z]"_s);
    return members.match(print.toString()).hasMatch();
}

// "M RX D V": what is covered, in letters.
bool isRowOfLetters(QStringView print)
{
    static const QRegularExpression row(u"^(?:[A-Z]{1,2} ){2,}[A-Z]{1,2}$"_s);
    return row.match(print.toString()).hasMatch();
}

Shaped planIn(QStringView print)
{
    const bool isDrugMark = print.startsWith(u"prescription drug", Qt::CaseInsensitive);
    // "Medical, Rx, Dental, Vision": what for.
    static const QRegularExpression benefits(
        u"^(?:(?:medical|rx|drugs?|prescription|dental|vision|hearing|life|hospital)"
        "(?:,? (?:&|and|\\+) |, | ?[/|] ?|$)){2,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool isOther = isDrugMark || benefits.match(print.toString()).hasMatch() ||
                         isOfAmounts(print) || isOfSentence(print) || isListOfMembers(print) ||
                         isMedicareContract(print) || isRowOfLetters(print) || isProse(print) ||
                         isAddress(print) || isOnlyMedicare(print) ||
                         print.startsWith(u"this ", Qt::CaseInsensitive);
    Shaped found = isOther ? std::nullopt : wordsIn(print);
    if (found)
        found->value = plansOwnName(typesWithLetters(found->value));
    return found;
}

// "Medicare Supplement Plan G" under "Insurance Company", "benefits." behind "administered by".
Shaped payersNameIn(QStringView print)
{
    const QStringView text = print.trimmed();
    const bool isRest = !text.isEmpty() && text.front().isLower() && isOnlyGeneric(text.chopped(1));
    return isRest || planTypeIn(print) == "Medicare Supplement"_L1 ? std::nullopt : wordsIn(print);
}

Shaped shaped(Meaning meaning, QStringView print)
{
    switch (meaning) {
    case Meaning::MemberId:
    case Meaning::RxId:
        if (isMedicareContract(print))
            return std::nullopt;
        if (Shaped medicare = medicareIdIn(print))
            return medicare;
        return memberIdIn(print);
    case Meaning::MemberName:
    case Meaning::Dependents:
        return nameIn(print);
    case Meaning::Group:
        return groupIn(print);
    case Meaning::RxBin:
        return binIn(print);
    case Meaning::RxPcn:
        return withKnownCode(pcnIn(print));
    case Meaning::RxGroup: // "$200" over it is none, "833-555-0190" under it neither
        return print.trimmed().startsWith(u'$') || hasGroupedPhone(print) ? std::nullopt
                                                                          : rxGroupIn(print);
    case Meaning::PayerId:
        return payerIdIn(print.left(officeBoxIn(print)));
    case Meaning::EffectiveDate:
    case Meaning::BirthDate:
    case Meaning::ExpiryDate:
    case Meaning::IssueDate:
        return dateIn(print);
    case Meaning::Plan:
        return planIn(print);
    case Meaning::Payer:
        return payersNameIn(print);
    case Meaning::GroupName:
        return wordsIn(print);
    case Meaning::PersonCode:
        return anything(print, print.size() <= 3 ? 0.9 : 0.2);
    case Meaning::Pcp:
        // "PCP" of a copay, under the plan's name.
        return amountIn(print) || !planTypeIn(print).isEmpty() ? std::nullopt
                                                               : anything(print, 0.6);
    case Meaning::Network:
    case Meaning::PlanCode:
    case Meaning::IssuerId:
        return anything(print, 0.6);
    case Meaning::Website:
    case Meaning::Address:
    case Meaning::Deductible:
    case Meaning::Title:
    case Meaning::Phone:
    case Meaning::Copay:
        break;
    }
    return std::nullopt;
}

// "S R F N": letters that are set so far apart that each seems a word.
Shaped shapedApart(Meaning meaning, QStringView cell)
{
    const QStringView print = cell.trimmed();
    static const QRegularExpression apart(
        u"^(?=(?:.* )?[A-Z0-9] [A-Z0-9] )(?:[A-Z0-9]{1,3} ){2,}[A-Z0-9]{1,3}$"_s);
    static const QSet<Meaning> codes{Meaning::MemberId, Meaning::Group,   Meaning::RxId,
                                     Meaning::RxPcn,    Meaning::RxGroup, Meaning::PayerId};
    if (!codes.contains(meaning) || !apart.match(print.toString()).hasMatch())
        return std::nullopt;
    const QString letters = print.toString().remove(u' ');
    Shaped found = shaped(meaning, letters);
    if (!found || found->from > 0 || found->to < letters.size())
        return std::nullopt;
    found->to = print.size();
    ++found->corrections;
    return found;
}

// "583-264-0598" of a label that asks for a number: grouped as a telephone number is, and asked.
Shaped groupedIdIn(const Cell& label, const QString& print)
{
    constexpr double Fit = 0.55;
    static const QRegularExpression asks(u"(?:\\bID|\\bno\\.?|number|#)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression id(
        u"^(?!8(?:00|33|44|55|66|77|88))\\d{3}([- ])\\d{3}\\1\\d{4}$"_s);
    const bool isIt = label.meanings.constFirst() == Meaning::MemberId && !label.weak &&
                      asks.match(label.print.text).hasMatch() && id.match(print).hasMatch();
    return isIt ? anything(print, Fit) : std::nullopt;
}

// A word that stands beside other values: "OV", "Specialist".
bool isOwnWord(QStringView value)
{
    const CardWords& words = CardWords::shipped();
    return words.copays.kindOf(value) >= 0 || words.phones.kindOf(value) >= 0 ||
           words.labels.kindOf(value) >= 0;
}

struct Candidate {
    ChosenValue value;
    qsizetype label = 0;
    PlaceOfValue place = PlaceOfValue::SameLine;
};

// How the card's labels and values lie to each other: told by the labels that leave no doubt.
struct CardStyle {
    bool valuesAbove = false;
    bool valuesLeft = false;
    double beside = 0; // how many labels have their value only there
    double below = 0;

    [[nodiscard]] double priorOf(PlaceOfValue place) const
    {
        const double all = beside + below;
        switch (place) {
        case PlaceOfValue::SameLine:
        case PlaceOfValue::InList:
            return 1;
        case PlaceOfValue::Right:
            return (valuesLeft ? 0.85 : 1) * (all > 0 ? 0.72 + 0.25 * beside / all : 0.95);
        case PlaceOfValue::Left:
            return valuesLeft ? 0.9 : 0;
        case PlaceOfValue::Below:
            return valuesAbove || valuesLeft ? 0.45 : all > 0 ? 0.72 + 0.25 * below / all : 0.9;
        case PlaceOfValue::Above:
            return valuesAbove ? 0.9 : 0.45;
        }
        return 0;
    }
};

// "Benefit Package: B": a code's letter. "Plan: G" is one of Medicare's supplements.
bool isLoneLetter(const Cell& label, const ChosenValue& value)
{
    return value.meaning == Meaning::Plan && value.value.size() == 1 &&
           label.print.text.compare("plan"_L1, Qt::CaseInsensitive) != 0;
}

// "Plan Básico HMO" without a mark: the plan may be called so to its first word.
bool mayBeginName(const QList<TextLine>& lines, const Cell& label, const ChosenValue& value)
{
    return value.meaning == Meaning::Plan && value.line == label.line && label.from == 0 &&
           label.print.text.startsWith("plan"_L1, Qt::CaseInsensitive) &&
           lines[label.line].text.mid(label.to, value.from - label.to) == " "_L1;
}

void addCandidates(QList<Candidate>& candidates, const QList<TextLine>& lines,
                   const QList<Cell>& cells, qsizetype label)
{
    const Cell& cell = cells[label];
    for (const ValuePlace& place : placesOfValue(lines, cells, label)) {
        const QString print = lines[place.line].text.mid(place.from, place.to - place.from);
        for (const Meaning meaning : cell.meanings) {
            Shaped found = shapedApart(meaning, print);
            if (!found && meaning == Meaning::MemberId)
                found = groupedIdIn(cell, print);
            if (!found)
                found = shaped(meaning, print);
            if (!found)
                continue;
            if (isOwnWord(found->value))
                found->fit *= OwnWord;
            Candidate one;
            one.label = label;
            one.place = place.place;
            one.value = {meaning,
                         found->value,
                         place.line,
                         place.from + found->from,
                         place.from + found->to,
                         found->fit * place.nearness * cell.quality,
                         0,
                         found->corrections};
            one.value.score *= cell.weak ? WeakLabel : 1;
            one.value.score *= isLoneLetter(cell, one.value) ? NameOrLabel : 1;
            one.value.score *= mayBeginName(lines, cell, one.value) ? NameOrLabel : 1;
            one.value.score *= meaning == cell.meanings.constFirst() ? 1 : SecondMeaning;
            candidates.append(one);
        }
    }
}

CardStyle styleOf(const QList<Candidate>& candidates)
{
    constexpr double Fitting = 0.4;
    struct Best {
        double line = 0;
        double right = 0;
        double left = 0;
        double below = 0;
        double above = 0;
    };
    QMap<qsizetype, Best> labels;
    for (const Candidate& one : candidates) {
        Best& best = labels[one.label];
        double& score = one.place == PlaceOfValue::Right   ? best.right
                        : one.place == PlaceOfValue::Left  ? best.left
                        : one.place == PlaceOfValue::Below ? best.below
                        : one.place == PlaceOfValue::Above ? best.above
                                                           : best.line;
        score = std::max(score, one.value.score);
    }
    CardStyle style;
    double below = 0;
    double above = 0;
    double left = 0;
    qsizetype captions = 0;
    qsizetype ends = 0;   // labels behind a value
    qsizetype begins = 0; // and before one
    for (const Best& best : labels) {
        const bool right = best.right > Fitting;
        if (best.line <= Fitting && right != (best.below > Fitting))
            (right ? style.beside : style.below) += 1;
        begins += right ? 1 : 0;
        if (best.line > Fitting || right)
            continue;
        below += best.below;
        above += best.above;
        left += best.left;
        captions += best.above > Fitting ? 1 : 0;
        ends += best.left > Fitting ? 1 : 0;
    }
    style.valuesAbove = captions >= 2 && above > 1.2 * below;
    style.valuesLeft = ends >= 2 && ends > begins && left > 1.2 * std::max(below, above);
    return style;
}

} // namespace

bool isTaken(const QList<ChosenValue>& values, qsizetype line, qsizetype from, qsizetype to)
{
    return std::any_of(values.begin(), values.end(), [&](const ChosenValue& value) {
        return value.line == line && value.from < to && from < value.to;
    });
}

std::optional<ChosenValue> chosenFor(const QList<ChosenValue>& values, Meaning meaning)
{
    for (const ChosenValue& value : values) {
        if (value.meaning == meaning)
            return value;
    }
    return std::nullopt;
}

QList<ChosenValue> valuesOfLabels(const QList<TextLine>& lines, const QList<Cell>& given)
{
    const QList<Cell> cells = labelsTogether(lines, given);
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].isLabel())
            addCandidates(candidates, lines, cells, i);
    }
    const CardStyle style = styleOf(candidates);
    for (Candidate& one : candidates)
        one.value.score *= style.priorOf(one.place);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& a, const auto& b) { return a.value.score > b.value.score; });

    QList<ChosenValue> chosen;
    QSet<qsizetype> used;
    for (const Candidate& one : candidates) {
        const ChosenValue& value = one.value;
        if (value.score < LeastScore || used.contains(one.label) ||
            isTaken(chosen, value.line, value.from, value.to))
            continue;
        used.insert(one.label);
        const auto same = std::find_if(chosen.begin(), chosen.end(), [&](const ChosenValue& each) {
            return each.meaning == value.meaning;
        });
        if (same == chosen.end())
            chosen.append(value);
        else if (same->value != value.value)
            same->rival = std::max(same->rival, value.score);
    }
    return chosen;
}

} // namespace anteroom
