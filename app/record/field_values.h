#pragma once

#include "record/field.h"

#include <QJsonObject>
#include <QMap>

namespace anteroom {

// Values by field key: the demographics of a patient, or what a kiosk knows of them.
class FieldValues {
public:
    // Null where there is none.
    [[nodiscard]] FieldValue value(QStringView key) const;
    // Setting the null value takes the field out.
    void set(const Field& field, const FieldValue& value);

    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] const QMap<QString, FieldValue>& all() const { return m_values; }

    // An object of key to canonical value. An unknown key is a Problem that names it
    // ("field.unknown"): nothing is dropped silently.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<FieldValues> fromJson(const QJsonObject& json);

    friend bool operator==(const FieldValues&, const FieldValues&) = default;

private:
    QMap<QString, FieldValue> m_values;
};
ANTEROOM_UNPRINTABLE(FieldValues)

} // namespace anteroom
