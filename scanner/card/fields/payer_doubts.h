#pragma once

#include "scanner/card/fields/payer_on_card.h"

namespace anteroom {

// Whether a line that couldn't be read stands close under the name, and may be its rest.
[[nodiscard]] bool mayGoOnUnread(const QList<TextLine>& lines, const PayerOnCard& payer);

// Whether larger print stands close over it, which may be the name instead.
[[nodiscard]] bool standsUnderLargerName(const QList<TextLine>& lines, const PayerOnCard& payer);

// Whether another line has a longer name that begins with the same word: "Kestrel Health Plan of
// Indiana, Inc." in small print beside "Kestrel Health". Either may be meant.
[[nodiscard]] bool isNamedLonger(const QList<TextLine>& lines, const PayerOnCard& payer);

} // namespace anteroom
