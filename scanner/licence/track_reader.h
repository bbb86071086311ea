#pragma once

#include "scanner/licence/stripe.h"
#include "scanner/reading/licence.h"

namespace anteroom {

// What the tracks say, field by field; nothing when one of them is another kind of card's or none
// is a licence's. Adds the warnings of parseTracks() that are about fields.
[[nodiscard]] std::optional<Licence> readStripe(const Stripe& stripe, QStringList& warnings);

} // namespace anteroom
