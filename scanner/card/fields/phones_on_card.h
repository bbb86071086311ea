#pragma once

#include "scanner/card/fields/card_cells.h"
#include "scanner/card/fields/field_choice.h"

#include <QMap>

namespace anteroom {

// The phone numbers of ready lines, their digits as printed, by their roles ("member_services",
// "providers" …), and the relay's 711. One whose role isn't told is left out, unless it is the
// card's only one.
[[nodiscard]] QMap<QString, ChosenValue> phonesOnCard(const QList<TextLine>& lines,
                                                      const QList<ChosenValue>& values);

// How many there are, whatever their roles.
[[nodiscard]] qsizetype phoneCount(const QList<TextLine>& lines);

// Lines in which a toll-free number begins or any ends, with some of its digits lost or misread.
[[nodiscard]] qsizetype halfReadPhones(const QList<TextLine>& lines);

} // namespace anteroom
