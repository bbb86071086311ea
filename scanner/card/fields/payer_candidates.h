#pragma once

#include "scanner/card/fields/payer_on_card.h"
#include "scanner/card/fields/payer_scores.h"

namespace anteroom {

// As it is printed there.
[[nodiscard]] PayerOnCard payerIn(const Cell& cell, double score);

// A payer of the directory in any of the lines: the largest print that names one.
[[nodiscard]] std::optional<PayerOnCard> knownPayer(const PayerScores& scores,
                                                    const PayerDirectory& payers);

// Of the others the one that looks most as a payer's name does, but for those lines.
[[nodiscard]] std::optional<PayerOnCard> unknownPayer(const PayerScores& scores,
                                                      const QList<qsizetype>& without = {});

// "CENTRAL VALLEY CARPENTERS HEALTH FUND" in small letters under everything, "Prairie Lantern HMO"
// over it: where nothing else names one.
[[nodiscard]] std::optional<PayerOnCard> faintPayer(const PayerScores& scores);

} // namespace anteroom
