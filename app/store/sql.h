#pragma once

#include "record/ids.h"

#include <optional>
#include <QDateTime>
#include <QVariant>
#include <string_view>

namespace anteroom {

// The text of a statement. It can only be made from a literal, or from the declared columns of the
// patient table: no statement is ever assembled from what someone entered.
class Sql {
public:
    template <size_t length>
    consteval Sql(const char (&text)[length]) : m_text(text, length - 1)
    {
    }

    [[nodiscard]] std::string_view text() const { return m_text; }

private:
    friend class PatientColumns;
    explicit Sql(std::string_view declared) : m_text(declared) {}

    std::string_view m_text; // lives as long as the program
};

// A value on its way into a statement. Empty texts stay texts; only what is absent becomes NULL.
class Bound {
public:
    Bound(std::nullptr_t) {}
    Bound(const QString& text) : m_value(text.isNull() ? QStringLiteral("") : text) {}
    Bound(const QByteArray& bytes) : m_value(bytes.isNull() ? QByteArray("") : bytes) {}
    Bound(qint64 number) : m_value(number) {}
    Bound(int number) : m_value(qint64{number}) {}
    Bound(bool flag) : m_value(qint64{flag}) {}
    Bound(double number) : m_value(number) {}
    Bound(const QDateTime& time);
    Bound(const Sha256& hash) : Bound(hash.hex()) {}
    // An identifier that names nothing is NULL.
    template <class Named>
    Bound(const Id<Named>& id) : m_value(id.isNull() ? QVariant() : QVariant(id.text()))
    {
    }
    template <class T>
    Bound(const std::optional<T>& value) : m_value(value ? Bound(*value).variant() : QVariant())
    {
    }

    [[nodiscard]] const QVariant& variant() const { return m_value; }

private:
    QVariant m_value;
};

// One row of an answer, by column from 0.
class Row {
public:
    explicit Row(QList<QVariant> values) : m_values(std::move(values)) {}

    [[nodiscard]] bool isNull(qsizetype column) const { return m_values[column].isNull(); }
    [[nodiscard]] QString text(qsizetype column) const { return m_values[column].toString(); }
    [[nodiscard]] QByteArray bytes(qsizetype column) const
    {
        return m_values[column].toByteArray();
    }
    [[nodiscard]] qint64 integer(qsizetype column) const { return m_values[column].toLongLong(); }
    [[nodiscard]] double number(qsizetype column) const { return m_values[column].toDouble(); }
    [[nodiscard]] bool flag(qsizetype column) const { return integer(column) != 0; }
    [[nodiscard]] QDateTime time(qsizetype column) const;
    // What the store wrote itself; null when the column is.
    template <class IdType>
    [[nodiscard]] IdType id(qsizetype column) const
    {
        const auto parsed = IdType::parse(text(column));
        return parsed ? *parsed : IdType();
    }
    [[nodiscard]] Sha256 hash(qsizetype column) const;
    [[nodiscard]] const QVariant& raw(qsizetype column) const { return m_values[column]; }

private:
    QList<QVariant> m_values;
};
using Rows = QList<Row>;

} // namespace anteroom
