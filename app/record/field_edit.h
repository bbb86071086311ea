#pragma once

#include "record/field.h"

#include <QJsonObject>
#include <QList>

namespace anteroom {

// A field and what it is to hold; the null value clears it.
struct FieldEdit {
    const Field* field = nullptr;
    FieldValue value;

    friend bool operator==(const FieldEdit&, const FieldEdit&) = default;
};
ANTEROOM_UNPRINTABLE(FieldEdit)

// {"values": {"email": "...", "pharmacy": null}}. Problem codes: json.member, field.unknown and
// those of Field::parse.
[[nodiscard]] Result<QList<FieldEdit>> fieldEditsFrom(const QJsonObject& json);

} // namespace anteroom
