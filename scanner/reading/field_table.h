#pragma once

#include "record/canonical_json.h"

#include <algorithm>
#include <optional>
#include <QDate>
#include <QJsonArray>
#include <QStringList>
#include <variant>

namespace anteroom {

// One field of a value type and its JSON name. A table of them is the one list of the type's
// fields: both directions of its JSON follow from it.
template <class T>
struct FieldOf {
    const char* name;
    std::variant<QString T::*, QDate T::*, QDateTime T::*, QStringList T::*,
                 std::optional<bool> T::*, std::optional<int> T::*>
        member;
};

namespace field_table {

// Undefined for a value that isn't there.
template <class T>
struct ToJson {
    const T& value;

    QJsonValue operator()(QString T::*member) const
    {
        const QString& text = value.*member;
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }
    QJsonValue operator()(QDate T::*member) const
    {
        const QDate date = value.*member;
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate))
                              : QJsonValue(QJsonValue::Undefined);
    }
    QJsonValue operator()(QDateTime T::*member) const
    {
        const QDateTime time = value.*member;
        return time.isValid() ? QJsonValue(timeText(time)) : QJsonValue(QJsonValue::Undefined);
    }
    QJsonValue operator()(QStringList T::*member) const
    {
        const QStringList& texts = value.*member;
        return texts.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                               : QJsonValue(QJsonArray::fromStringList(texts));
    }
    template <class Scalar>
    QJsonValue operator()(std::optional<Scalar> T::*member) const
    {
        const std::optional<Scalar>& scalar = value.*member;
        return scalar ? QJsonValue(*scalar) : QJsonValue(QJsonValue::Undefined);
    }
};

// True when the JSON is of the member's kind; it is then set.
template <class T>
struct FromJson {
    T& value;
    const QJsonValue& json;
    qsizetype longest;
    static constexpr qsizetype MostTexts = 64;

    [[nodiscard]] bool isText(const QJsonValue& each) const
    {
        return each.isString() && each.toString().size() <= longest;
    }
    bool operator()(QString T::*member) const
    {
        value.*member = json.toString();
        return isText(json);
    }
    bool operator()(QDate T::*member) const
    {
        value.*member = QDate::fromString(json.toString(), Qt::ISODate);
        return (value.*member).isValid() && json.toString().size() == 10;
    }
    bool operator()(QDateTime T::*member) const
    {
        const auto time = parseTime(json.toString());
        if (time)
            value.*member = *time;
        return time.ok();
    }
    bool operator()(QStringList T::*member) const
    {
        const QJsonArray texts = json.toArray();
        for (const QJsonValue& each : texts)
            (value.*member).append(each.toString());
        return json.isArray() && texts.size() <= MostTexts &&
               std::all_of(texts.begin(), texts.end(),
                           [this](const QJsonValue& each) { return isText(each); });
    }
    bool operator()(std::optional<bool> T::*member) const
    {
        value.*member = json.toBool();
        return json.isBool();
    }
    bool operator()(std::optional<int> T::*member) const
    {
        value.*member = json.toInt(-1);
        return json.toInt(-1) >= 0;
    }
};

} // namespace field_table

// The fields that have a value.
template <class T, size_t N>
[[nodiscard]] QJsonObject fieldsToJson(const FieldOf<T> (&table)[N], const T& value)
{
    QJsonObject json;
    for (const FieldOf<T>& field : table) {
        const QJsonValue each = std::visit(field_table::ToJson<T>{value}, field.member);
        if (!each.isUndefined())
            json.insert(QLatin1StringView(field.name), each);
    }
    return json;
}

// Strict: false for a field that isn't in the table, isn't of its kind or is longer than
// `longest` characters.
template <class T, size_t N>
[[nodiscard]] bool fieldsFromJson(const FieldOf<T> (&table)[N], const QJsonObject& json, T& value,
                                  qsizetype longest = 512)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto field = std::find_if(std::begin(table), std::end(table), [&](const auto& each) {
            return it.key() == QLatin1StringView(each.name);
        });
        const QJsonValue given = it.value();
        if (field == std::end(table) ||
            !std::visit(field_table::FromJson<T>{value, given, longest}, field->member))
            return false;
    }
    return true;
}

} // namespace anteroom
