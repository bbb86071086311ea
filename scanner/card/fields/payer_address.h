#pragma once

#include "scanner/card/fields/payer_on_card.h"

namespace anteroom {

// The payer to whom claims are sent, where its address stands in one line with its name: "Send
// claims to Keystone Plan Services, PO Box 11643, …", or under "Claims:".
[[nodiscard]] std::optional<PayerOnCard> payerOfAddress(const QList<TextLine>& lines);

// A payer's name over a box of which nothing is said: whose address it is, where no other payer is
// named.
[[nodiscard]] std::optional<PayerOnCard> payerOverBox(const QList<TextLine>& lines);

// The one that running text says administers or insures it.
[[nodiscard]] std::optional<PayerOnCard> payerOfSentence(const QList<TextLine>& lines);

} // namespace anteroom
