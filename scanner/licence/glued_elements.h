#pragma once

#include "scanner/licence/element_shapes.h"

#include <QStringView>

namespace anteroom {

// Where a value ends at which no separator stands.
struct GluedEnd {
    qsizetype at = -1;     // where the next element's code begins; -1 when the value is whole
    bool doubtful = false; // the value may be whole or two: neither is to be believed
};

// For a line of a text that has its separators but for some. `seen` are the codes at the starts of
// all its lines: what every card has and isn't among them must be inside some value.
[[nodiscard]] GluedEnd gluedEnd(QStringView code, QStringView value, const CodeSet& seen);

} // namespace anteroom
