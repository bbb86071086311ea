#pragma once

#include "scanner/card/fields/field_choice.h"

namespace anteroom {

// Adds the pharmacy's numbers where no label was read: a BIN that is known as one, and the codes
// beside it or under it as its PCN and group. They are never sure.
void completePharmacy(QList<ChosenValue>& values, const QList<Cell>& cells);

} // namespace anteroom
