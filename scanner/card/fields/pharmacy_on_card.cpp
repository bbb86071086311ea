#include "scanner/card/fields/pharmacy_on_card.h"

#include "scanner/card/fields/payer_on_card.h"

#include <algorithm>

namespace anteroom {

namespace {

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

// The only known BIN that stands alone.
const Cell* knownBin(const QList<ChosenValue>& values, const QList<Cell>& cells)
{
    const Cell* only = nullptr;
    for (const Cell& cell : cells) {
        if (!isFree(values, cell) || !CardWords::shipped().bins.contains(cell.print.text))
            continue;
        if (only)
            return nullptr;
        only = &cell;
    }
    return only;
}

// One word of capitals and digits that is none of the cards' own.
bool isShortCode(const Cell& cell)
{
    constexpr qsizetype Shortest = 2;
    constexpr qsizetype Longest = 10;
    const QString& text = cell.print.text;
    const bool code = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    });
    const CardWords& words = CardWords::shipped();
    return code && text.size() >= Shortest && text.size() <= Longest &&
           planTypeIn(text).isEmpty() && words.copays.kindOf(text) < 0 &&
           words.phones.kindOf(text) < 0 && words.networks.kindOf(text) < 0;
}

bool isRightOf(const Cell& bin, const Cell& cell)
{
    return cell.box().left() >= bin.box().right() &&
           (cell.line == bin.line || onOneRow(bin.box(), cell.box()));
}

bool isUnder(const Cell& bin, const Cell& cell)
{
    constexpr double Farthest = 4; // heights
    const double gap = cell.box().top() - bin.box().bottom();
    const double height = bin.box().height();
    return std::abs(cell.box().left() - bin.box().left()) < height && gap > -0.5 * height &&
           gap < Farthest * height;
}

// The free codes that follow the BIN, the nearest first, up to what is none.
template <class Follows>
QList<const Cell*> codesBehind(const QList<ChosenValue>& values, const QList<Cell>& cells,
                               const Cell& bin, const Follows& follows)
{
    QList<const Cell*> behind;
    for (const Cell& cell : cells) {
        if (&cell != &bin && follows(bin, cell))
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

} // namespace

void completePharmacy(QList<ChosenValue>& values, const QList<Cell>& cells)
{
    if (chosenFor(values, Meaning::RxBin))
        return;
    const Cell* bin = knownBin(values, cells);
    if (!bin)
        return;
    QList<const Cell*> codes = codesBehind(values, cells, *bin, isRightOf);
    if (codes.isEmpty())
        codes = codesBehind(values, cells, *bin, isUnder);
    values.append(valueOf(*bin, Meaning::RxBin));
    const bool pcn = chosenFor(values, Meaning::RxPcn).has_value();
    if (!codes.isEmpty() && !pcn)
        values.append(valueOf(*codes[0], Meaning::RxPcn));
    if (codes.size() == 2 && !pcn && !chosenFor(values, Meaning::RxGroup))
        values.append(valueOf(*codes[1], Meaning::RxGroup));
}

} // namespace anteroom
