#include "scanner/card/fields/card_understanding.h"

#include "scanner/card/fields/copays_on_card.h"
#include "scanner/card/fields/field_choice.h"
#include "scanner/card/fields/kind_numbers.h"
#include "scanner/card/fields/kind_words.h"
#include "scanner/card/fields/payer_on_card.h"
#include "scanner/card/fields/payer_words.h"
#include "scanner/card/fields/phones_on_card.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <cmath>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double LeastOtherKind = 0.6;
constexpr double HalfLikeness = 0.9; // evidence at which a card is as likely one as not
constexpr double OfNoValue = 0.4;    // of a label's weight: forms have labels, cards have values

// A line that is a payer's name and hardly anything else, or a card's heading that begins with one.
bool namesAPayer(const QList<TextLine>& lines)
{
    constexpr double Heading = 0.2; // of the card's height
    static const PayerDirectory payers = PayerDirectory::shipped();
    return std::any_of(lines.begin(), lines.end(), [](const TextLine& line) {
        const auto named = payers.namedIn(line.text);
        if (!named)
            return false;
        const qsizetype letters = named->to - named->from;
        const bool heads = line.box.center().y() < Heading * CardPixels.height();
        return 4 * letters >= 3 * line.text.size() ||
               (heads && named->from == 0 && 5 * letters >= 2 * line.text.size());
    });
}

// A heading over the usual print that is made of insurers' words: "Stonebridge Mutual Health".
bool isHeadedAsInsurer(const QList<TextLine>& lines)
{
    constexpr double Heading = 0.25;    // of the card's height
    constexpr double LeastWords = 0.35; // weight
    constexpr double LargerThan = 0.8;  // the usual print
    constexpr qsizetype LongestHeading = 48;
    const double usual = usualHeight(lines);
    return std::any_of(lines.begin(), lines.end(), [&](const TextLine& line) {
        return line.box.center().y() < Heading * CardPixels.height() &&
               line.box.height() > LargerThan * usual && line.text.size() <= LongestHeading &&
               line.text.contains(u' ') && !isProse(line.text) &&
               weightOfPayerWords(line.text) >= LeastWords;
    });
}

// A line that is an ID as insurers give them, of letters and many digits.
bool hasMemberCode(const QList<TextLine>& lines)
{
    constexpr qsizetype Least = 8;
    return std::any_of(lines.begin(), lines.end(), [](const TextLine& line) {
        const Shaped id = memberIdIn(line.text);
        return id && id->fit >= 1 && id->from == 0 && id->to == line.text.size() &&
               id->value.front().isLetter() && id->value.size() >= Least;
    });
}

// Numbers of pharmacies' processors.
bool hasKnownBin(const QList<TextLine>& lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const TextLine& line) {
        return CardWords::shipped().bins.contains(line.text.trimmed());
    });
}

// Six digits that stand alone, as a pharmacy's BIN does: it begins with 0 or 6 on most cards.
qsizetype pharmacyNumbers(const QList<TextLine>& lines)
{
    static const QRegularExpression bin(u"^[06]\\d{5}$"_s);
    return std::count_if(lines.begin(), lines.end(),
                         [](const TextLine& line) { return bin.match(line.text).hasMatch(); });
}

// Names of pharmacies' groups and of their processors' programs: "RX5696", "GSARX", "MCAIDADV".
qsizetype pharmacyCodes(const QList<TextLine>& lines)
{
    static const QRegularExpression group(u"^(RX(?=[A-Z]*\\d)[A-Z\\d]{3,8}|[A-Z]{2,6}RX)$"_s);
    constexpr qsizetype LeastOfProgram = 4; // "ADV" and "NC" are of others too
    return std::count_if(lines.begin(), lines.end(), [](const TextLine& line) {
        return group.match(line.text).hasMatch() || (line.text.size() >= LeastOfProgram &&
                                                     CardWords::shipped().pcns.contains(line.text));
    });
}

// Lines that are an amount and nothing else, as below the words of a table of copays.
qsizetype amountsAlone(const QList<TextLine>& lines)
{
    static const QRegularExpression amount(u"^[$S](0|\\d{0,2}[05])$"_s); // "$" is read as "S"
    return std::count_if(lines.begin(), lines.end(),
                         [](const TextLine& line) { return amount.match(line.text).hasMatch(); });
}

double labelEvidence(const QList<TextLine>& lines)
{
    const QList<Cell> cells = cellsOf(lines);
    const QList<ChosenValue> values = valuesOfLabels(lines, cells);
    double sum = 0;
    QSet<Meaning> labels;
    for (const Cell& cell : cells) {
        if (cell.isLabel())
            labels.insert(cell.meanings.constFirst());
        sum += cell.isLabel() || planTypeIn(cell.print.text).isEmpty() ? 0 : 0.3;
    }
    const std::pair<Meaning, double> weights[] = {
        {Meaning::MemberId, 0.3}, {Meaning::Group, 0.4},   {Meaning::RxBin, 0.6},
        {Meaning::RxPcn, 0.6},    {Meaning::RxGroup, 0.5}, {Meaning::PayerId, 0.4},
        {Meaning::IssuerId, 0.3}, {Meaning::Plan, 0.2},    {Meaning::Dependents, 0.2},
    };
    for (const auto& [meaning, weight] : weights) {
        if (labels.contains(meaning))
            sum += weight * (chosenFor(values, meaning) ? 1 : OfNoValue);
    }
    return sum;
}

double insuranceEvidence(const QList<TextLine>& lines, const QList<KindWeight>& words)
{
    double sum = labelEvidence(lines);
    for (const KindWeight& each : words)
        sum += each.kind == "insurance_card"_L1 ? each.weight : 0;
    for (const TextLine& line : lines)
        sum += medicareIdIn(line.text) ? 0.2 : 0;
    sum += std::min<double>(double(copaysOnCard(lines).size()), 3) * 0.25;
    sum += std::clamp<double>(double(phoneCount(lines) + halfReadPhones(lines)) - 2, 0, 4) * 0.3;
    sum += std::min<double>(double(pharmacyNumbers(lines)), 2) * 0.2;
    sum += std::min<double>(double(pharmacyCodes(lines)), 2) * 0.3;
    sum += std::clamp<double>(double(amountsAlone(lines)) - 2, 0, 2) * 0.2;
    sum += hasKnownBin(lines) ? 0.3 : 0;
    sum += hasMemberCode(lines) ? 0.1 : 0;
    return sum + (namesAPayer(lines) ? 0.6 : isHeadedAsInsurer(lines) ? 0.4 : 0);
}

KindWeight otherKind(const QList<TextLine>& lines, const QList<KindWeight>& words)
{
    const QMap<QString, double> numbers = weightsOfNumbers(lines);
    KindWeight best;
    for (const KindWeight& each : words) {
        const double weight = each.weight + numbers.value(each.kind);
        if (each.kind != "insurance_card"_L1 && weight > best.weight)
            best = {each.kind, weight};
    }
    return best;
}

} // namespace

double likenessOfInsuranceCard(const QList<TextLine>& given)
{
    const QList<TextLine> lines = readyLines(given);
    const QList<KindWeight> words = KindWords::shipped().weigh(lines);
    const double evidence = insuranceEvidence(lines, words) - otherKind(lines, words).weight;
    return 1 / (1 + std::exp(-4 * (evidence - HalfLikeness)));
}

QString otherKindOfCard(const QList<TextLine>& given)
{
    const QList<TextLine> lines = readyLines(given);
    const QList<KindWeight> words = KindWords::shipped().weigh(lines);
    const KindWeight other = otherKind(lines, words);
    if (other.weight < LeastOtherKind || other.weight < insuranceEvidence(lines, words))
        return {};
    return other.kind;
}

} // namespace anteroom
