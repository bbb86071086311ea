#pragma once

#include "scanner/card/fields/field_choice.h"

namespace anteroom {

// A name without a payer's word, an employer's most likely, is worth no more.
inline constexpr double WordlessScore = 0.55;
inline constexpr double LeastPayerScore = 0.5;
inline constexpr qsizetype LongestPayer = 64;
// Of the usual height: a state's plan that issues cards of its own.
inline constexpr double OwnName = 1.4;

// A title or a payer's words that a label was taken for: "Health Insurance", "Plan Vital".
[[nodiscard]] bool mayBePayersName(const Cell& cell);

// "arvenna" on a card that names www.arvenna.com.
[[nodiscard]] bool isNameOfSite(const QList<TextLine>& lines, const QString& text);

// How much the cells of a card look as a payer's name does.
struct PayerScores {
    const QList<TextLine>& lines;
    const QList<Cell>& cells;
    const QList<ChosenValue>& values;
    double usual; // height of most lines

    // Larger than the usual print, and than all other that says something.
    [[nodiscard]] bool isLargest(const Cell& cell) const;
    // At least LeastPayerScore for one that may be the payer.
    [[nodiscard]] double of(const Cell& cell) const;
};

} // namespace anteroom
