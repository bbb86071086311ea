#include "store/patient_columns.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <string>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// id, record_number and version come first.
constexpr qsizetype firstFieldColumn = 3;

Problem unreadable(const Field& field)
{
    return problem("store.value",
                   u"The stored value of %1 is not one it may have. Look at its "
                   "history and restore it from there or from the backup."_s.arg(field.keyText()));
}

// A JSON text of one value is one of an array without its brackets.
QString textOf(const QJsonValue& json)
{
    const QByteArray array = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QJsonValue jsonOf(const QString& text)
{
    return QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().at(0);
}

Bound boundColumn(const FieldColumn& column, const FieldValue& value)
{
    if (value.isNull())
        return nullptr;
    if (column.part) {
        const QString part = value.part(QLatin1StringView(column.part->key));
        return part.isEmpty() ? Bound(nullptr) : Bound(part);
    }
    if (column.field->kind == FieldKind::Flag)
        return value.json().toBool();
    if (column.field->kind == FieldKind::Choices)
        return textOf(value.json());
    return value.string();
}

QJsonValue jsonOfColumn(const FieldColumn& column, const Row& row, qsizetype at)
{
    if (row.isNull(at))
        return QJsonValue::Null;
    if (column.field->kind == FieldKind::Flag)
        return row.flag(at);
    if (column.field->kind == FieldKind::Choices)
        return jsonOf(row.text(at));
    return row.text(at);
}

QStringList columnNames(const QList<FieldColumn>& columns)
{
    QStringList names;
    for (const FieldColumn& column : columns)
        names.append(column.name);
    return names;
}

} // namespace

Bound boundJson(const FieldValue& value)
{
    return value.isNull() ? Bound(nullptr) : Bound(textOf(value.json()));
}

Result<FieldValue> valueFromJson(const Field& field, const Row& row, qsizetype column)
{
    if (row.isNull(column))
        return FieldValue();
    const auto value = field.parse(jsonOf(row.text(column)));
    if (!value)
        return unreadable(field);
    return *value;
}

QString PatientColumns::declarationOf(const FieldColumn& column)
{
    switch (column.part ? column.part->kind : column.field->kind) {
    case FieldKind::Flag:
        return u"%1 $integer CHECK (%1 IN (0, 1))"_s.arg(column.name);
    case FieldKind::Date:
    case FieldKind::BirthDate:
        return u"%1 TEXT CHECK (%1 LIKE '____-__-__')"_s.arg(column.name);
    default:
        return u"%1 TEXT CHECK (%1 <> '')"_s.arg(column.name);
    }
}

Sql PatientColumns::kept(const QString& text)
{
    // Statements are known by views of their texts; these live in a list that never moves them.
    static std::deque<std::string> texts;
    return Sql(std::string_view(texts.emplace_back(text.toStdString())));
}

Sql PatientColumns::select()
{
    static const Sql sql =
        kept(u"SELECT id, record_number, version, "_s + columnNames(fieldColumns()).join(u", "_s) +
             u" FROM patient WHERE id = ?"_s);
    return sql;
}

Result<Patient> PatientColumns::patientOf(const Row& row)
{
    const QList<FieldColumn>& columns = fieldColumns();
    Patient patient{row.id<PatientId>(0), row.integer(1), static_cast<int>(row.integer(2)), {}};
    for (qsizetype i = 0; i < columns.size();) {
        const Field& field = *columns[i].field;
        QJsonValue json;
        if (columns[i].part) {
            QJsonObject parts;
            for (; i < columns.size() && columns[i].field == &field; ++i) {
                if (!row.isNull(firstFieldColumn + i))
                    parts.insert(QLatin1StringView(columns[i].part->key),
                                 jsonOfColumn(columns[i], row, firstFieldColumn + i));
            }
            if (!parts.isEmpty())
                json = parts;
        } else {
            json = jsonOfColumn(columns[i], row, firstFieldColumn + i);
            ++i;
        }
        if (json.isNull()) // most are, and a record is read often
            continue;
        const auto value = field.parse(json);
        if (!value)
            return unreadable(field);
        patient.values.set(field, *value);
    }
    return patient;
}

Sql PatientColumns::insert()
{
    static const Sql sql = [] {
        const QStringList names = columnNames(fieldColumns());
        return kept(u"INSERT INTO patient (id, record_number, version, created_at, "_s +
                    names.join(u", "_s) + u") VALUES (?, ?, ?, ?"_s +
                    u", ?"_s.repeated(names.size()) + u')');
    }();
    return sql;
}

QList<Bound> PatientColumns::valuesOf(const FieldValues& values)
{
    QList<Bound> bound;
    for (const FieldColumn& column : fieldColumns())
        bound.append(boundColumn(column, values.value(column.field->keyText())));
    return bound;
}

Sql PatientColumns::update(const Field& field)
{
    static const QHash<const Field*, Sql> statements = [] {
        QHash<const Field*, QStringList> settings;
        for (const FieldColumn& column : fieldColumns())
            settings[column.field].append(column.name + u" = ?"_s);
        QHash<const Field*, Sql> all;
        for (auto it = settings.cbegin(); it != settings.cend(); ++it)
            all.insert(it.key(), kept(u"UPDATE patient SET "_s + it.value().join(u", "_s) +
                                      u" WHERE id = ?"_s));
        return all;
    }();
    return *statements.constFind(&field);
}

QList<Bound> PatientColumns::valuesOf(const Field& field, const FieldValue& value)
{
    QList<Bound> bound;
    for (const FieldColumn& column : fieldColumns()) {
        if (column.field == &field)
            bound.append(boundColumn(column, value));
    }
    return bound;
}

} // namespace anteroom
