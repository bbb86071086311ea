#pragma once

#include "scanner/card/fields/payer_directory.h"
#include "scanner/reading/printed_card.h"
#include "scanner/reading/text_line.h"

#include <functional>
#include <optional>

namespace anteroom {

// Reads a line once more by another reader; the middles of its answer are in CardPixels too.
using SecondOpinion = std::function<TextLine(const TextLine& line)>;

// What the words of a straightened card (CardPixels, right way up) mean: by label, shape and
// neighbourhood, never by the place of one layout. `codes` are the contents of the card's barcodes,
// which outrank its text. Nothing for words that are not an insurance card's.
[[nodiscard]] std::optional<PrintedCard> understoodCard(const QList<TextLine>& lines,
                                                        const QStringList& codes,
                                                        const PayerDirectory& payers,
                                                        const SecondOpinion& second);

// How much the words look like an insurance card's that lies right way up, 0 to 1.
[[nodiscard]] double likenessOfInsuranceCard(const QList<TextLine>& lines);

// What else these words are of: "licence", "travel_document", "bank_card", "loyalty_card",
// "library_card"; empty when it can't be told.
[[nodiscard]] QString otherKindOfCard(const QList<TextLine>& lines);

} // namespace anteroom
