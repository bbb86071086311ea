#pragma once

#include "record/field_values.h"
#include "record/ids.h"

#include <functional>
#include <optional>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>

namespace anteroom {

// Reads a JSON object from outside member by member and remembers the first thing that was wrong,
// so that a fromJson reads as a list of its members. Members nobody asked for are a Problem too:
// what a kiosk or a console said is never dropped silently.
class JsonReader {
public:
    explicit JsonReader(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] bool has(QLatin1StringView key) const;

    QString text(QLatin1StringView key, qsizetype maxLength);
    QString optionalText(QLatin1StringView key, qsizetype maxLength);
    qint64 integer(QLatin1StringView key, qint64 least, qint64 most);
    double fraction(QLatin1StringView key); // 0 to 1
    bool flag(QLatin1StringView key);
    QDateTime time(QLatin1StringView key);
    QJsonArray array(QLatin1StringView key, qsizetype maxCount);
    QJsonObject object(QLatin1StringView key);
    QJsonValue raw(QLatin1StringView key);
    FieldValue fieldValue(QLatin1StringView key, const Field& field);
    FieldValues fieldValues(QLatin1StringView key);
    Sha256 sha256(QLatin1StringView key);

    template <class IdType>
    IdType id(QLatin1StringView key)
    {
        return parsed<IdType>(key, &IdType::parse);
    }
    // Null when the member is null or absent.
    template <class IdType>
    IdType optionalId(QLatin1StringView key)
    {
        if (!has(key)) {
            take(key);
            return {};
        }
        return id<IdType>(key);
    }
    // An array of objects, each read by `read`; empty when one of them is wrong.
    template <class T>
    QList<T> list(QLatin1StringView key, qsizetype maxCount, Result<T> (*read)(const QJsonObject&))
    {
        QList<T> values;
        const QJsonArray given = array(key, maxCount);
        for (const QJsonValue& each : given) {
            Result<T> value = read(each.toObject());
            if (!value) {
                fail(value.problem());
                return {};
            }
            values.append(*std::move(value));
        }
        return values;
    }
    // The enumerator whose name is the member's text.
    template <class Enum>
    Enum oneOf(QLatin1StringView key, const std::function<std::optional<Enum>(QStringView)>& named)
    {
        const auto value = named(text(key, 40));
        if (!value)
            refuse(key, "has a value that isn't known");
        return value.value_or(Enum{});
    }

    void fail(const Problem& problem);
    // The first problem, or one that names a member that nobody asked for.
    [[nodiscard]] Done finish() const;

private:
    void refuse(QLatin1StringView key, const char* what);
    QJsonValue take(QLatin1StringView key);

    template <class T>
    T parsed(QLatin1StringView key, Result<T> (*parse)(const QString&))
    {
        auto value = parse(text(key, 100));
        if (!value) {
            refuse(key, "is malformed");
            return {};
        }
        return *value;
    }

    QJsonObject m_object;
    QVarLengthArray<QLatin1StringView, 24> m_read; // keys are literals
    std::optional<Problem> m_problem;
};

} // namespace anteroom
