#pragma once

#include "scanner/card/fields/field_choice.h"
#include "scanner/card/fields/payer_directory.h"

namespace anteroom {

struct PayerOnCard {
    ChosenValue value;        // as it is printed
    QString directory;        // the directory's name for it, if it has one
    QList<qsizetype> lines;   // that the name stands on, when it takes several
    bool isAddressed = false; // it is whom claims are sent to
};

// Who issued the card: a payer of the directory, or the words that look as a payer's name does:
// large, near the top, with such a name's words.
[[nodiscard]] std::optional<PayerOnCard> payerOnCard(const QList<TextLine>& lines,
                                                     const QList<Cell>& cells,
                                                     const QList<ChosenValue>& values,
                                                     const PayerDirectory& payers);

// The plan's name or type without a label: "Choice Plus PPO".
[[nodiscard]] std::optional<ChosenValue> planOnCard(const QList<TextLine>& lines,
                                                    const QList<Cell>& cells,
                                                    const QList<ChosenValue>& values,
                                                    const std::optional<PayerOnCard>& payer);
// Its type: "PPO", "HMO", "Medicare Advantage" …; empty when the words have none.
[[nodiscard]] QString planTypeIn(QStringView words);

// Of most lines; at least 1.
[[nodiscard]] double usualHeight(const QList<TextLine>& lines);

} // namespace anteroom
