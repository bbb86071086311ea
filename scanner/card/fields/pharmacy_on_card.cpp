#include "scanner/card/fields/pharmacy_on_card.h"

#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/payer_on_card.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* Labels[] = {"BIN", "PCN", "GRP", "RxBIN", "RxPCN", "RxGRP"};
constexpr double UnlabelledScore = 0.5; // under what may be sure

bool isFree(const QList<ChosenValue>& values, const Cell& cell)
{
    return !cell.isLabel() && !isTaken(values, cell.line, cell.from, cell.to);
}

ChosenValue valueOf(const Cell& cell, Meaning meaning)
{
    ChosenValue value;
    value.meaning = meaning;
    value.value = cell.print.text;
    value.line = cell.line;
    value.from = cell.from;
    value.to = cell.to;
    value.score = UnlabelledScore;
    return value;
}

// The only cell that is wanted; null for none or several.
template <class IsWanted>
const Cell* onlyOne(const QList<Cell>& cells, const IsWanted& isWanted)
{
    const Cell* only = nullptr;
    for (const Cell& cell : cells) {
        if (!isWanted(cell))
            continue;
        if (only)
            return nullptr;
        only = &cell;
    }
    return only;
}

// Where the value that a label led to stands.
const Cell* cellOf(Meaning meaning, const QList<ChosenValue>& values, const QList<Cell>& cells)
{
    const auto value = chosenFor(values, meaning);
    const auto at = std::ranges::find_if(cells, [&](const Cell& cell) {
        return value && cell.line == value->line && cell.from <= value->from &&
               cell.to >= value->to;
    });
    return at == cells.end() ? nullptr : &*at;
}

// The only known BIN that stands alone.
const Cell* knownBin(const QList<ChosenValue>& values, const QList<Cell>& cells)
{
    return onlyOne(cells, [&](const Cell& cell) {
        return isFree(values, cell) && CardWords::shipped().bins.contains(cell.print.text);
    });
}

// One word of capitals and digits that is none of the cards' own.
bool isShortCode(const Cell& cell)
{
    constexpr qsizetype Shortest = 2;
    constexpr qsizetype Longest = 10;
    constexpr qsizetype LongOfMember = 8; // letters and digits mixed: a member's ID
    const QString& text = cell.print.text;
    const qsizetype letters =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (text.size() >= LongOfMember && letters > 0 && 2 * letters < text.size())
        return false;
    const bool code = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    });
    const CardWords& words = CardWords::shipped();
    return code && text.size() >= Shortest && text.size() <= Longest &&
           planTypeIn(text).isEmpty() && words.copays.kindOf(text) < 0 &&
           words.phones.kindOf(text) < 0 && words.networks.kindOf(text) < 0;
}

// "PON": nearly the label of a value whose label couldn't be read.
bool isPharmacyLabel(const Cell& cell)
{
    constexpr double NearlyOne = 0.5; // a letter of the same form
    const QString letters = foldedLetters(cell.print.text);
    return std::any_of(std::begin(Labels), std::end(Labels), [&](const char* label) {
        const QString folded = foldedLetters(QString::fromLatin1(label));
        return blurredDifference(letters, folded, false, 1) <= NearlyOne;
    });
}

// A card that isn't quite straight has its rows lower, or higher, farther on.
bool isOnTiltedRow(const QRectF& a, const QRectF& b)
{
    constexpr double Tilt = 0.08;
    const double height = std::min(a.height(), b.height());
    return std::abs(a.center().y() - b.center().y()) <
           std::min(0.5 * height + Tilt * (b.left() - a.right()), height);
}

bool isRightOf(const Cell& bin, const Cell& cell)
{
    return cell.box().left() >= bin.box().right() &&
           (cell.line == bin.line || onOneRow(bin.box(), cell.box()));
}

bool isRightOfTilted(const Cell& bin, const Cell& cell)
{
    return cell.box().left() >= bin.box().right() && isOnTiltedRow(bin.box(), cell.box());
}

bool isUnder(const Cell& bin, const Cell& cell)
{
    constexpr double Farthest = 4; // heights
    const double gap = cell.box().top() - bin.box().bottom();
    const double height = bin.box().height();
    return std::abs(cell.box().left() - bin.box().left()) < height && gap > -0.5 * height &&
           gap < Farthest * height;
}

// What is left of a label that couldn't be read stands in smaller print than the values.
bool isRemnant(const Cell& bin, const Cell& cell)
{
    constexpr double Smaller = 0.75;
    return cell.box().height() < Smaller * bin.box().height();
}

bool isOfPharmacy(const QList<ChosenValue>& values, const Cell& cell)
{
    return std::any_of(values.begin(), values.end(), [&](const ChosenValue& value) {
        return (value.meaning == Meaning::RxPcn || value.meaning == Meaning::RxGroup) &&
               value.line == cell.line && value.from < cell.to && cell.from < value.to;
    });
}

// The free codes that follow the BIN, the nearest first, up to what is none.
template <class Follows>
QList<const Cell*> codesBehind(const QList<ChosenValue>& values, const QList<Cell>& cells,
                               const Cell& bin, const Follows& follows)
{
    QList<const Cell*> behind;
    for (const Cell& cell : cells) {
        if (&cell != &bin && follows(bin, cell) && !isRemnant(bin, cell) &&
            !isOfPharmacy(values, cell) && !isPharmacyLabel(cell))
            behind.append(&cell);
    }
    const auto farness = [&](const Cell* cell) {
        return std::abs(cell->box().left() - bin.box().left()) +
               std::abs(cell->box().top() - bin.box().top());
    };
    std::sort(behind.begin(), behind.end(),
              [&](const Cell* a, const Cell* b) { return farness(a) < farness(b); });
    const auto end = std::find_if(behind.begin(), behind.end(), [&](const Cell* cell) {
        return !isFree(values, *cell) || !isShortCode(*cell);
    });
    return behind.first(end - behind.begin());
}

// "47737": where claims go, at the end of the pharmacy's row.
bool isPayerId(const Cell& cell)
{
    static const QRegularExpression form(u"^\\d{5}$"_s);
    return form.match(cell.print.text).hasMatch();
}

// Six digits that two codes follow on their row, where no label could be read: a BIN, its PCN and
// the pharmacy's group, and a payer's ID perhaps. The only ones.
const Cell* binByItsRow(const QList<ChosenValue>& values, const QList<Cell>& cells)
{
    static const QRegularExpression form(u"^[06]\\d{5}$"_s); // as most BINs are
    return onlyOne(cells, [&](const Cell& cell) {
        if (!isFree(values, cell) || !form.match(cell.print.text).hasMatch())
            return false;
        const QList<const Cell*> codes = codesBehind(values, cells, cell, isRightOf);
        return codes.size() == 2 || (codes.size() == 3 && isPayerId(*codes.constLast()));
    });
}

// Six digits over the labelled PCN in its column, or before it on its row: the BIN, whose label
// couldn't be read. The only ones.
const Cell* binBesidePcn(const QList<ChosenValue>& values, const QList<Cell>& cells)
{
    constexpr double Farthest = 1; // heights, in a column
    static const QRegularExpression form(u"^\\d{6}$"_s);
    const Cell* pcn = cellOf(Meaning::RxPcn, values, cells);
    return onlyOne(cells, [&](const Cell& cell) {
        if (!pcn || !isFree(values, cell) || !form.match(cell.print.text).hasMatch())
            return false;
        const double height = cell.box().height();
        const double gap = pcn->box().top() - cell.box().bottom();
        const bool isOver = std::abs(cell.box().left() - pcn->box().left()) < 0.5 * height &&
                            gap > -0.5 * height && gap < Farthest * height;
        return isOver || isRightOf(cell, *pcn);
    });
}

// Where no label led to one: the surest way first.
const Cell* unlabelledBin(const QList<ChosenValue>& values, const QList<Cell>& cells)
{
    if (chosenFor(values, Meaning::RxBin))
        return nullptr;
    for (const auto find : {knownBin, binByItsRow, binBesidePcn}) {
        if (const Cell* bin = find(values, cells))
            return bin;
    }
    return nullptr;
}

bool isGroupsOwn(const QString& text)
{
    return !CardWords::shipped().pcns.contains(text) &&
           (text.startsWith("RX"_L1) || text.endsWith("RX"_L1));
}

} // namespace

void completePharmacy(QList<ChosenValue>& values, const QList<Cell>& cells)
{
    const Cell* labelled = cellOf(Meaning::RxBin, values, cells);
    const Cell* bin = labelled ? labelled : unlabelledBin(values, cells);
    if (!bin)
        return;
    QList<const Cell*> codes = codesBehind(values, cells, *bin, isRightOf);
    if (codes.isEmpty())
        codes = codesBehind(values, cells, *bin, isRightOfTilted);
    if (codes.isEmpty())
        codes = codesBehind(values, cells, *bin, isUnder);
    if (!labelled)
        values.append(valueOf(*bin, Meaning::RxBin));
    if (!labelled && codes.size() == 3 && isPayerId(*codes.constLast())) {
        if (!chosenFor(values, Meaning::PayerId))
            values.append(valueOf(*codes.constLast(), Meaning::PayerId));
        codes.removeLast();
    }
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QString& text = codes[i]->print.text;
        const bool group = isGroupsOwn(text) || (i > 0 && codes.size() == 2);
        const bool pcn = !group && (i == 0 || isGroupsOwn(codes[i - 1]->print.text));
        const Meaning meaning = group ? Meaning::RxGroup : Meaning::RxPcn;
        // Behind a BIN that has its label they would have theirs, unless they look their part.
        const bool known = group ? isGroupsOwn(text) : CardWords::shipped().pcns.contains(text);
        if ((group || pcn) && (!labelled || known) && !chosenFor(values, meaning))
            values.append(valueOf(*codes[i], meaning));
    }
}

} // namespace anteroom
