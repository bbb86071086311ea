#pragma once

#include "scanner/card/fields/field_choice.h"
#include "scanner/card/fields/payer_directory.h"

namespace anteroom {

struct PayerOnCard {
    ChosenValue value;      // as it is printed
    QString directory;      // the directory's name for it, if it has one
    QList<qsizetype> lines; // that the name stands on, when it takes several
};

// Who issued the card: a payer of the directory, or the words that look as a payer's name does:
// large, near the top, with such a name's words.
[[nodiscard]] std::optional<PayerOnCard> payerOnCard(const QList<TextLine>& lines,
                                                     const QList<Cell>& cells,
                                                     const QList<ChosenValue>& values,
                                                     const PayerDirectory& payers);

// Whether a line that couldn't be read stands close under the name, and may be its rest.
[[nodiscard]] bool mayGoOnUnread(const QList<TextLine>& lines, const PayerOnCard& payer);

// Whether larger print stands close over it, which may be the name instead.
[[nodiscard]] bool standsUnderLargerName(const QList<TextLine>& lines, const PayerOnCard& payer);

// Whether another line has a longer name that begins with the same word: "Kestrel Health Plan of
// Indiana, Inc." in small print beside "Kestrel Health". Either may be meant.
[[nodiscard]] bool isNamedLonger(const QList<TextLine>& lines, const PayerOnCard& payer);

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
