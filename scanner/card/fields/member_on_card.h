#pragma once

#include "scanner/card/fields/field_choice.h"
#include "scanner/card/fields/payer_on_card.h"

namespace anteroom {

// Adds the effective date where its label was not read: the only date that no other label claims.
void completeDate(QList<ChosenValue>& values, const QList<Cell>& cells);

// Adds the member's name and ID where no label leads to them: by their shapes, near each other; and
// to the ID its suffix that stands apart.
void completeMember(QList<ChosenValue>& values, const QList<TextLine>& lines,
                    const QList<Cell>& cells, const std::optional<PayerOnCard>& payer);

// Adds the group where its label was not read and one code alone may be it.
void completeGroup(QList<ChosenValue>& values, const QList<TextLine>& lines,
                   const QList<Cell>& cells, const std::optional<PayerOnCard>& payer);

} // namespace anteroom
