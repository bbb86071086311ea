#pragma once

#include "bench/cards/card_side.h"

namespace anteroom {

// An entry that together with its label is not wider than that.
void writeWithin(const CardSide& side, const CardEntry& entry, const QPointF& at, double width,
                 LabelPlace place, const CardType& label, const CardType& value, double gap = 0);
// One below the other; answers the next baseline.
double writeAllWithin(const CardSide& side, const QList<CardEntry>& entries, const QPointF& at,
                      double step, double width, LabelPlace place, const CardType& label,
                      const CardType& value, double gap = 0);
// The labels end where the values begin.
double writeRightAligned(const CardSide& side, const QList<CardEntry>& entries, const QPointF& at,
                         double step, double width, const CardType& label, const CardType& value);
// In one line, each label left of its value, smaller when the line would be too wide.
void writeInLine(const CardSide& side, const QList<CardEntry>& entries, const QPointF& at,
                 double width, double gap, const CardType& label, const CardType& value);
// "For … call 1-800-…, then more": a field in the midst of words. Answers the text's right end.
double writeInSentence(const CardSide& side, const QString& before, const char* field,
                       const QString& after, const QPointF& at, const CardType& words,
                       const CardType& value);
// The payer, its box and its town; answers the next baseline.
double writeClaimsAddress(const CardSide& side, const QPointF& at, double step, double width,
                          const CardType& type);

// What a card has beside the fields.
[[nodiscard]] QString doctor(Dice& dice);
[[nodiscard]] QString practice(Dice& dice);
[[nodiscard]] QString webAddress(const CardSide& side);
[[nodiscard]] QString thousands(Dice& dice); // "$1,500"
[[nodiscard]] QString someDay(Dice& dice, int firstYear, int years);
// A number of some other role, that a reading may give.
[[nodiscard]] QString allowedPhone(const CardSide& side, const QString& role);

} // namespace anteroom
