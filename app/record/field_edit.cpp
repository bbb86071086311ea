#include "record/field_edit.h"

#include "record/json_reader.h"

using namespace Qt::StringLiterals;

namespace anteroom {

Result<QList<FieldEdit>> fieldEditsFrom(const QJsonObject& json)
{
    JsonReader reader(json);
    const QJsonObject values = reader.object("values"_L1);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    QList<FieldEdit> edits;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field* field = findField(it.key());
        if (!field)
            return problem("field.unknown", u"There is no field \"%1\"."_s.arg(it.key().left(40)));
        const auto value = field->parse(it.value());
        if (!value)
            return value.problem();
        edits.append({field, *value});
    }
    return edits;
}

} // namespace anteroom
