#include "scanner/card/fields/value_places.h"

#include "scanner/card/fields/print_line.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <cmath>

namespace anteroom {

namespace {

constexpr double FarthestRight = 0.56; // of the card's width
constexpr double FromEdgeToEdge = 0.8; // where a row begins and ends at the card's edges
constexpr double FarthestBelow = 2.4;  // heights of the label

bool isOnLine(const QList<Cell>& cells, qsizetype i, qsizetype line)
{
    return i >= 0 && i < cells.size() && cells[i].line == line;
}

// How far to the right of its label a value may stand.
double farthestRight(const Cell& own, const Cell& value)
{
    constexpr double Margin = 0.12;
    const double width = CardPixels.width();
    const bool isWhole =
        own.box().left() < Margin * width && value.box().right() > (1 - Margin) * width;
    return (isWhole ? FromEdgeToEdge : FarthestRight) * width;
}

// The nearest cell to the right on the label's row that is no part of its line.
const Cell* nearestOnRow(const QList<Cell>& cells, const Cell& own)
{
    const Cell* nearest = nullptr;
    for (const Cell& other : cells) {
        const double gap = other.box().left() - own.box().right();
        if (other.line == own.line || !onOneRow(own.box(), other.box()) ||
            gap < -0.5 * own.box().height() || gap > farthestRight(own, other))
            continue;
        if (!nearest || other.box().left() < nearest->box().left())
            nearest = &other;
    }
    return nearest;
}

// What stands behind a row of labels, also where it was found by itself, or close under or over
// its beginning.
const Cell* behindLabels(const QList<Cell>& cells, qsizetype first, qsizetype end)
{
    const Cell& begin = cells[first];
    if (isOnLine(cells, end, begin.line))
        return &cells[end];
    const Cell* beside = nearestOnRow(cells, cells[end - 1]);
    if (beside && !beside->isLabel() && beside->print.text.contains(u'/'))
        return beside;
    const auto near = std::find_if(cells.begin(), cells.end(), [&](const Cell& other) {
        const double height = std::max(begin.box().height(), other.box().height());
        const double gap = std::max(other.box().top() - begin.box().bottom(),
                                    begin.box().top() - other.box().bottom());
        return other.line != begin.line && !other.isLabel() && other.print.text.contains(u'/') &&
               std::abs(other.box().left() - begin.box().left()) < height && gap > -0.5 * height &&
               gap < height;
    });
    return near == cells.end() ? nullptr : &*near;
}

// "Member ID/Identificación": one label in two languages.
bool haveOneMeaning(const QList<Cell>& cells, qsizetype first, qsizetype end)
{
    return std::all_of(cells.begin() + first, cells.begin() + end, [&](const Cell& cell) {
        return cell.meanings.constFirst() == cells[first].meanings.constFirst();
    });
}

using Parts = QList<std::pair<qsizetype, qsizetype>>;

// What stands between the marks, without blanks around it.
Parts partsOf(QStringView text, QStringView marks)
{
    Parts parts;
    for (qsizetype from = 0; from <= text.size();) {
        qsizetype to = from;
        while (to < text.size() && !marks.contains(text[to]))
            ++to;
        const qsizetype next = to + 1;
        while (from < to && text[from] == u' ')
            ++from;
        while (to > from && text[to - 1] == u' ')
            --to;
        if (from < to)
            parts.append({from, to});
        from = next;
    }
    return parts;
}

// "BIN/PCN/Group: 610097/ADV/RX12": the n-th value for the n-th of several labels in a row.
void addInList(QList<ValuePlace>& places, const QList<Cell>& cells, qsizetype label)
{
    const qsizetype line = cells[label].line;
    qsizetype first = label;
    while (isOnLine(cells, first - 1, line) && cells[first - 1].isLabel())
        --first;
    qsizetype end = label;
    while (isOnLine(cells, end, line) && cells[end].isLabel())
        ++end;
    if (end - first < 2 || haveOneMeaning(cells, first, end))
        return;
    const Cell* behind = behindLabels(cells, first, end);
    if (!behind)
        return;
    const Cell& value = *behind;
    // "76-512 / Choice Plus PPO": between the slashes there may be blanks.
    auto parts = partsOf(value.print.text, u"/");
    if (parts.size() != end - first)
        parts = partsOf(value.print.text, u"/ ,|");
    if (parts.size() != end - first)
        return;
    const auto [begin, stop] = parts[label - first];
    places.append({PlaceOfValue::InList, value.line, value.from + begin, value.from + stop, 1});
}

// The value that follows in the line, or stands to the right on the same row.
void addRight(QList<ValuePlace>& places, const QList<Cell>& cells, qsizetype label)
{
    const Cell& own = cells[label];
    if (isOnLine(cells, label + 1, own.line)) {
        const Cell& next = cells[label + 1];
        if (next.isLabel())
            return;
        const double gap = (next.box().left() - own.box().right()) / CardPixels.width();
        if (gap < FarthestRight)
            places.append({PlaceOfValue::SameLine, next.line, next.from, next.to,
                           1 - std::clamp(gap, 0., 1.) * 0.5});
        return;
    }
    const Cell* nearest = nearestOnRow(cells, own);
    if (nearest && !nearest->isLabel()) {
        const double gap = (nearest->box().left() - own.box().right()) / CardPixels.width();
        places.append({PlaceOfValue::Right, nearest->line, nearest->from, nearest->to,
                       1 - std::clamp(gap, 0., FarthestRight)});
    }
}

// What stands before the label in its line, or to the left on its row.
void addLeft(QList<ValuePlace>& places, const QList<Cell>& cells, qsizetype label)
{
    const Cell& own = cells[label];
    const Cell* nearest = isOnLine(cells, label - 1, own.line) ? &cells[label - 1] : nullptr;
    for (const Cell& other : cells) {
        const double gap = own.box().left() - other.box().right();
        const bool isBefore = other.line != own.line && onOneRow(own.box(), other.box()) &&
                              gap > -0.5 * own.box().height() &&
                              gap < FarthestRight * CardPixels.width();
        if (isBefore && (!nearest || other.box().right() > nearest->box().right()))
            nearest = &other;
    }
    if (!nearest || nearest->isLabel())
        return;
    const double gap = (own.box().left() - nearest->box().right()) / CardPixels.width();
    places.append({PlaceOfValue::Left, nearest->line, nearest->from, nearest->to,
                   1 - std::clamp(gap, 0., 1.)});
}

// The label's column: up to the labels left and right of it on its row.
struct Column {
    double left = 0;
    double right = 0;
    bool inTable = false; // there are others on its row

    [[nodiscard]] bool holds(double x) const { return x >= left && x < right; }
};

Column columnOf(const QList<Cell>& cells, const Cell& own)
{
    Column column{-1e6, 1e6, false};
    for (const Cell& other : cells) {
        // "Primary" before "Enrollee Name" is more of the same label.
        const bool same =
            other.line == own.line && other.to <= own.from && own.from - other.to <= 1;
        if (&other == &own || !other.isLabel() || same || !onOneRow(own.box(), other.box()))
            continue;
        const double half = 0.5 * own.box().height();
        column.inTable = true;
        if (other.box().right() <= own.box().left() + half)
            column.left = std::max(column.left, other.box().right());
        else if (other.box().left() >= own.box().right() - half)
            column.right = std::min(column.right, other.box().left() - half);
    }
    return column;
}

// The words of a cell that stand in the column; the whole cell when all do.
std::pair<qsizetype, qsizetype> wordsWithin(const TextLine& line, const Cell& cell, Column column)
{
    qsizetype from = -1;
    qsizetype to = cell.from;
    for (qsizetype i = cell.from; i < cell.to;) {
        qsizetype end = i;
        while (end < cell.to && line.text[end] != u' ')
            ++end;
        if (end > i) {
            const double middle = boxOf(line, i, end).center().x();
            if (column.holds(middle)) {
                from = from < 0 ? i : from;
                to = end;
            } else if (from >= 0) {
                break;
            }
        }
        i = end + 1;
    }
    return {from < 0 ? cell.from : from, from < 0 ? cell.from : to};
}

// The nearest cell under or over the label in its column; none when that is a label.
void addVertical(QList<ValuePlace>& places, const QList<TextLine>& lines, const QList<Cell>& cells,
                 qsizetype label, PlaceOfValue place)
{
    const Cell& own = cells[label];
    const Column column = columnOf(cells, own);
    const bool below = place == PlaceOfValue::Below;
    const Cell* nearest = nullptr;
    double least = 0;
    for (const Cell& other : cells) {
        if (other.line == own.line || onOneRow(own.box(), other.box()))
            continue;
        const double gap =
            below ? other.box().top() - own.box().bottom() : own.box().top() - other.box().bottom();
        const double height = std::max(own.box().height(), other.box().height());
        if (gap < -0.5 * height || gap > FarthestBelow * own.box().height())
            continue;
        const bool wide =
            other.box().left() < own.box().left() && other.box().right() > own.box().center().x();
        const double middles = other.box().center().x() - own.box().center().x();
        const bool ofTable = column.inTable && column.holds(other.box().center().x()) &&
                             std::abs(middles) < 0.15 * CardPixels.width();
        if (!inOneColumn(own.box(), other.box()) && !wide && !ofTable)
            continue;
        // What stands farther to a side counts as farther away.
        const double aside = std::max(
            {0., other.box().left() - own.box().right(), own.box().left() - other.box().right()});
        const double distance = std::max(gap, 0.) + aside;
        if (!nearest || distance < least - 0.3 * height) {
            nearest = &other;
            least = distance;
        }
    }
    if (!nearest || nearest->isLabel())
        return;
    const auto [from, to] = wordsWithin(lines[nearest->line], *nearest, column);
    if (from < to)
        places.append({place, nearest->line, from, to,
                       1 - 0.15 * std::clamp(least / own.box().height(), 0., 2.)});
}

// "… or electronically, payer ID" over "55440.", "Pharmacy: process with BIN" over the number:
// running text goes on.
void addNextLine(QList<ValuePlace>& places, const QList<TextLine>& lines, const QList<Cell>& cells,
                 qsizetype label)
{
    constexpr double Text = 0.5; // of the card's width
    constexpr double Near = 0.95;
    const Cell& own = cells[label];
    const TextLine& line = lines[own.line];
    const QStringView behind = QStringView(line.text).mid(own.to).trimmed();
    const bool isText = own.meanings.constFirst() == Meaning::PayerId &&
                        line.box.width() > Text * CardPixels.width();
    const bool isBin = own.meanings.constFirst() == Meaning::RxBin && own.from > 0;
    if ((!isText && !isBin) || (!behind.isEmpty() && behind != u":") || line.text.contains(u'\t'))
        return;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Cell& cell = cells[i];
        const bool begins = i == 0 || cells[i - 1].line != cell.line;
        if (begins && !cell.isLabel() && runsOn(line.box, lines[cell.line].box))
            places.append({PlaceOfValue::SameLine, cell.line, cell.from, cell.to, Near});
    }
}

// "Dependent(s): Spouse": its value follows.
bool isFollowed(const QList<TextLine>& lines, const Cell& own)
{
    const QStringView text = lines[own.line].text;
    const QStringView behind = text.mid(own.to);
    const qsizetype mark = behind.indexOf(u':');
    return mark >= 0 && !hasLetter(behind.first(mark)) && hasLetter(behind.mid(mark));
}

// "Spouse" of "Dependent(s): Spouse", "Region" of "Mid-Atlantic Region": what stands over the line
// is not its own.
bool isBehindOthers(const QList<TextLine>& lines, const Cell& own)
{
    const QStringView text = lines[own.line].text;
    const qsizetype column = text.lastIndexOf(u'\t', own.from) + 1;
    return hasLetter(text.mid(column, own.from - column));
}

} // namespace

QList<ValuePlace> placesOfValue(const QList<TextLine>& lines, const QList<Cell>& cells,
                                qsizetype label)
{
    QList<ValuePlace> places;
    addInList(places, cells, label);
    addRight(places, cells, label);
    addLeft(places, cells, label);
    addNextLine(places, lines, cells, label);
    addVertical(places, lines, cells, label, PlaceOfValue::Below);
    if (!isFollowed(lines, cells[label]) && !isBehindOthers(lines, cells[label]))
        addVertical(places, lines, cells, label, PlaceOfValue::Above);
    return places;
}

} // namespace anteroom
