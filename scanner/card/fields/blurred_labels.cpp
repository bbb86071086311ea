#include "scanner/card/fields/blurred_labels.h"

#include "scanner/card/fields/line_places.h"
#include "scanner/card/fields/look_alikes.h"

#include <algorithm>
#include <cmath>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double MostWrong = 0.42;   // of the letters may differ
constexpr double FromOthers = 0.15;  // and more of another label's
constexpr double BlurredWorth = 0.6; // of a label
constexpr qsizetype ShortestLabel = 2;
constexpr qsizetype LongestLabel = 7;

struct PharmacyLabel {
    Meaning meaning;
    QStringList forms; // folded
};

const QList<PharmacyLabel>& pharmacyLabels()
{
    static const QList<PharmacyLabel> all{
        {Meaning::RxBin, {u"rxbln"_s, u"bln"_s, u"rbln"_s}},
        {Meaning::RxPcn, {u"rxpcn"_s, u"pcn"_s, u"rpcn"_s}},
        {Meaning::RxGroup, {u"rxgrp"_s, u"grp"_s, u"rgrp"_s, u"rxgroup"_s}},
    };
    return all;
}

bool isClear(const Cell& cell, Meaning meaning)
{
    return cell.isLabel() && cell.meanings.constFirst() == meaning && cell.quality > BlurredWorth;
}

bool isClearPharmacys(const Cell& cell)
{
    return std::ranges::any_of(
        pharmacyLabels(), [&](const PharmacyLabel& label) { return isClear(cell, label.meaning); });
}

// The share of the letters that differ from the label's nearest form.
double differenceFrom(const PharmacyLabel& label, const QString& letters)
{
    double least = 1;
    for (const QString& form : label.forms) {
        const auto longest = double(std::max(letters.size(), form.size()));
        least = std::min(least, blurredDifference(letters, form, false, longest) / longest);
    }
    return least;
}

// In one list or one table with it.
bool isNear(const Cell& cell, const Cell& label)
{
    constexpr double Farthest = 4; // heights
    constexpr double Larger = 1.4; // a value's print
    const double height = label.box().height();
    const double gap = std::abs(cell.box().center().y() - label.box().center().y());
    const bool isUnder = std::abs(cell.box().left() - label.box().left()) < height ||
                         std::abs(cell.box().right() - label.box().right()) < height;
    return cell.box().height() < Larger * height &&
           (onOneRow(cell.box(), label.box()) || (isUnder && gap < Farthest * height));
}

// A code close under it, or behind it on its row.
bool leadsToCode(const QList<Cell>& cells, const Cell& label)
{
    constexpr double Close = 1; // heights
    return std::ranges::any_of(cells, [&](const Cell& cell) {
        const double height = std::max(cell.box().height(), label.box().height());
        const double gap = cell.box().top() - label.box().bottom();
        const bool isUnder = std::abs(cell.box().left() - label.box().left()) < height &&
                             gap > -0.5 * height && gap < Close * height;
        const bool isBehind =
            cell.box().left() > label.box().right() && onOneRow(cell.box(), label.box());
        const QString& text = cell.print.text;
        return &cell != &label && !cell.isLabel() && (isUnder || isBehind) &&
               std::ranges::all_of(text, [](QChar c) { return c.isUpper() || c.isDigit(); });
    });
}

std::optional<Meaning> meaningOf(const QList<Cell>& cells, const Cell& cell)
{
    const QString letters = foldedLetters(cell.print.text);
    const bool isWord = std::ranges::all_of(cell.print.text, [](QChar c) { return c.isLetter(); });
    if (!isWord || letters.size() < ShortestLabel || letters.size() > LongestLabel)
        return std::nullopt;
    std::optional<Meaning> nearest;
    double least = MostWrong;
    double next = 1;
    for (const PharmacyLabel& label : pharmacyLabels()) {
        const double differs = differenceFrom(label, letters);
        if (differs < least) {
            next = nearest ? least : next;
            least = differs;
            nearest = label.meaning;
        } else {
            next = std::min(next, differs);
        }
    }
    const bool isTold = nearest && std::ranges::none_of(cells, [&](const Cell& other) {
                            return isClear(other, *nearest);
                        });
    return isTold && next - least > FromOthers ? nearest : std::nullopt;
}

} // namespace

QList<Cell> withBlurredLabels(QList<Cell> cells)
{
    QList<Cell> blurred = cells; // as they may be meant
    for (Cell& cell : blurred) {
        const auto meaning =
            !cell.isLabel() && leadsToCode(cells, cell) ? meaningOf(cells, cell) : std::nullopt;
        cell.meanings = meaning ? QList{*meaning} : QList<Meaning>();
        cell.quality = BlurredWorth;
    }
    const auto isAmong = [&](const Cell& cell) {
        return std::ranges::any_of(cells,
                                   [&](const Cell& other) {
                                       return isClearPharmacys(other) && isNear(cell, other);
                                   }) ||
               std::ranges::any_of(blurred, [&](const Cell& other) {
                   return other.isLabel() && other.meanings != cell.meanings && isNear(cell, other);
               });
    };
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (blurred[i].isLabel() && isAmong(blurred[i]))
            cells[i] = blurred[i];
    }
    return cells;
}

} // namespace anteroom
