#pragma once

#include "scanner/reading/text_line.h"

#include <QMap>

namespace anteroom {

// What the numbers and the order of print say of a card's kind, beside its words: a bank's card
// number (ISO/IEC 7812), a machine-readable zone, the numbered fields of a licence's front (AAMVA),
// a library's or a shop's grouped number. By the kind's name, as KindWords has them.
[[nodiscard]] QMap<QString, double> weightsOfNumbers(const QList<TextLine>& lines);

} // namespace anteroom
