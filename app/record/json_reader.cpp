#include "record/json_reader.h"

#include "record/canonical_json.h"

#include <algorithm>
#include <cmath>

namespace anteroom {

bool JsonReader::has(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString JsonReader::text(QLatin1StringView key, qsizetype maxLength)
{
    const QJsonValue value = take(key);
    if (!value.isString()) {
        refuse(key, "must be a text");
        return {};
    }
    if (value.toString().size() > maxLength) {
        refuse(key, "is too long");
        return {};
    }
    return value.toString();
}

QString JsonReader::optionalText(QLatin1StringView key, qsizetype maxLength)
{
    if (has(key))
        return text(key, maxLength);
    take(key);
    return {};
}

qint64 JsonReader::integer(QLatin1StringView key, qint64 least, qint64 most)
{
    const QJsonValue value = take(key);
    const double number = value.toDouble(std::nan(""));
    if (!value.isDouble() || std::floor(number) != number || number < static_cast<double>(least) ||
        number > static_cast<double>(most)) {
        refuse(key, "must be a whole number in range");
        return least;
    }
    return static_cast<qint64>(number);
}

double JsonReader::fraction(QLatin1StringView key)
{
    const double number = take(key).toDouble(-1);
    if (number < 0 || number > 1) {
        refuse(key, "must be a number from 0 to 1");
        return 0;
    }
    return number;
}

bool JsonReader::flag(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isBool())
        refuse(key, "must be true or false");
    return value.toBool();
}

QDateTime JsonReader::time(QLatin1StringView key)
{
    return parsed<QDateTime>(key, &parseTime);
}

QJsonArray JsonReader::array(QLatin1StringView key, qsizetype maxCount)
{
    const QJsonValue value = take(key);
    if (!value.isArray() || value.toArray().size() > maxCount) {
        refuse(key, "must be a list that isn't too long");
        return {};
    }
    return value.toArray();
}

QJsonObject JsonReader::object(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        refuse(key, "must be an object");
    return value.toObject();
}

QJsonValue JsonReader::raw(QLatin1StringView key)
{
    return take(key);
}

FieldValue JsonReader::fieldValue(QLatin1StringView key, const Field& field)
{
    auto value = field.parse(take(key));
    if (!value) {
        fail(value.problem());
        return {};
    }
    return *value;
}

FieldValues JsonReader::fieldValues(QLatin1StringView key)
{
    auto values = FieldValues::fromJson(object(key));
    if (!values) {
        fail(values.problem());
        return {};
    }
    return *values;
}

Sha256 JsonReader::sha256(QLatin1StringView key)
{
    return parsed<Sha256>(key, &Sha256::parse);
}

void JsonReader::fail(const Problem& problem)
{
    if (!m_problem)
        m_problem = problem;
}

Done JsonReader::finish() const
{
    if (m_problem)
        return *m_problem;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (std::find(m_read.begin(), m_read.end(), it.key()) == m_read.end())
            return problem(
                "json.unknown_member",
                QStringLiteral("There is no member \"%1\" here.").arg(it.key().left(40)));
    }
    return {};
}

void JsonReader::refuse(QLatin1StringView key, const char* what)
{
    fail(problem("json.member",
                 QStringLiteral("The member \"%1\" %2.").arg(key, QLatin1StringView(what))));
}

QJsonValue JsonReader::take(QLatin1StringView key)
{
    m_read.append(key);
    return m_object.value(key);
}

} // namespace anteroom
