#pragma once

#include "record/json_reader.h"
#include "wire/office_client.h"

namespace anteroom {

// Turns the office's JSON into the value that a typed call promised. A good answer of the wrong
// shape is wire.garbage: which member was wrong is for a log, not for people.
template <class T>
[[nodiscard]] Result<T> typed(const OfficeAnswer& answer, Result<T> (*read)(const QJsonObject&))
{
    if (answer.problem)
        return *answer.problem;
    Result<T> value = read(answer.body);
    if (value)
        return value;
    return problem("wire.garbage",
                   QStringLiteral("The office's answer makes no sense (%1). Check that the "
                                  "versions fit.")
                       .arg(value.problem().code));
}

[[nodiscard]] inline Done done(const OfficeAnswer& answer)
{
    return answer.problem ? Done(*answer.problem) : Done();
}

// The answer of a call whose whole value is one list.
template <class T>
[[nodiscard]] Result<QList<T>> listOnly(const QJsonObject& json, QLatin1StringView key,
                                        qsizetype maxCount, Result<T> (*read)(const QJsonObject&))
{
    JsonReader reader(json);
    QList<T> values = reader.list(key, maxCount, read);
    if (const Done whole = reader.finish(); !whole)
        return whole.problem();
    return values;
}

} // namespace anteroom
