#pragma once

#include "scanner/card/fields/field_choice.h"
#include "scanner/reading/printed_card.h"

namespace anteroom {

// Which side it is by what stands on it: the member on the front, whom to call on the back.
// The first `labelled` of the values have a label.
[[nodiscard]] PrintedCard::Side sideOf(const QList<TextLine>& lines,
                                       const QList<ChosenValue>& values, qsizetype labelled);

} // namespace anteroom
