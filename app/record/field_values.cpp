#include "record/field_values.h"

namespace anteroom {

FieldValue FieldValues::value(QStringView key) const
{
    return m_values.value(key.toString());
}

void FieldValues::set(const Field& field, const FieldValue& value)
{
    if (value.isNull())
        m_values.remove(field.keyText());
    else
        m_values.insert(field.keyText(), value);
}

QJsonObject FieldValues::toJson() const
{
    QJsonObject json;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        json.insert(it.key(), it.value().json());
    return json;
}

Result<FieldValues> FieldValues::fromJson(const QJsonObject& json)
{
    FieldValues values;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const Field* field = findField(it.key());
        if (!field)
            return problem("field.unknown", QStringLiteral("There is no field of that name."));
        auto value = field->parse(it.value());
        if (!value)
            return value.problem();
        values.set(*field, *value);
    }
    return values;
}

} // namespace anteroom
