#pragma once

#include "record/field.h"

namespace anteroom {

// What Field::displayLines and Field::masked do, by kind of field.
[[nodiscard]] QStringList fieldDisplayLines(const Field& field, const FieldValue& value);
[[nodiscard]] QString fieldMasked(const Field& field, const FieldValue& value);

// "+15550100142" as "(555) 010-0142"; other countries' numbers as they are.
[[nodiscard]] QString phoneDisplay(const QString& e164);

} // namespace anteroom
