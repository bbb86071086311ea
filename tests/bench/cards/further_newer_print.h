#pragma once

#include "bench/cards/further_print.h"

namespace anteroom {

using LabelWords = std::initializer_list<const char*>;

// Under one of the words, with the side's capitals and colons.
[[nodiscard]] CardEntry labelled(const CardSide& side, const char* field, LabelWords words);
// The day on which cover begins, in that format.
[[nodiscard]] CardEntry beginning(const CardSide& side, LabelWords words, const QString& format);
// The same side for a membership that a layout has changed.
[[nodiscard]] CardSide withMember(const CardSide& side, const Membership& member);

// "label ........ value", the value ending at `right`.
void writeLeaders(const CardSide& side, const CardEntry& entry, const QPointF& at, double right,
                  const CardType& label, const CardType& value);
// The label left, the value ending at `right`; one below the other. Answers the next baseline.
double writeJustified(const CardSide& side, const QList<CardEntry>& entries, const QPointF& at,
                      double right, double step, const CardType& label, const CardType& value);
// Both in the middle of a cell, the value over its label.
void writeBadge(const CardSide& side, const CardEntry& entry, const QPointF& middle, double down,
                double width, const CardType& label, const CardType& value);
// Looks like a square code and says nothing.
void drawSquares(QPainter& painter, const QRectF& place, Dice& dice);

} // namespace anteroom
