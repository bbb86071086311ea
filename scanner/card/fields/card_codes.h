#pragma once

#include "scanner/card/fields/field_choice.h"

namespace anteroom {

// A value that one of the card's barcodes has: letter by letter what it should be.
struct CodedValue {
    QString value;
    bool confirms = false; // it is what was read as text too
};

// What the contents of the card's barcodes say of a field whose text was read as `printed` (empty
// when it wasn't): the same, a value that differs by what readers mix up, or the value of a label
// in the code.
[[nodiscard]] std::optional<CodedValue> codedValue(const QStringList& codes, Meaning meaning,
                                                   const QString& printed);

} // namespace anteroom
