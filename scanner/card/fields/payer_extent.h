#pragma once

#include "scanner/card/fields/payer_on_card.h"
#include "scanner/card/fields/payer_scores.h"

namespace anteroom {

// Adds to a payer's name the lines beside, over and under it that are of the same name.
void extendPayer(PayerOnCard& payer, const PayerScores& scores, const PayerDirectory& payers);

} // namespace anteroom
