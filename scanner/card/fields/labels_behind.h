#pragma once

#include "scanner/card/fields/field_choice.h"
#include "scanner/reading/text_line.h"

namespace anteroom {

// On a card whose labels stand behind their values, "U14347 Group Number", with a column's end
// before each label. Lines are ready (print_line.h).
[[nodiscard]] QList<TextLine> withLabelsBehind(const QList<TextLine>& lines);

// A sentence's "… to 94398 (EDI payer ID)", where no label has another one.
void completePayerId(QList<ChosenValue>& values, const QList<TextLine>& lines);

} // namespace anteroom
