#include "record/field.h"

#include "record/field_display.h"
#include "record/text_rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace anteroom {

namespace {

// Long before any rule is asked: nothing from outside is walked through at length.
constexpr qsizetype longestInput = 10'000;

Problem fieldProblem(const Field& field, const char* what, const QString& advice)
{
    return {QStringLiteral("field.%1.%2").arg(field.keyText(), QLatin1StringView(what)), advice};
}

Problem wrongType(const Field& field)
{
    return fieldProblem(field, "type",
                        QStringLiteral("The value of %1 has the wrong type.").arg(field.keyText()));
}

Result<QJsonValue> parseText(const Field& field, FieldKind kind, const QJsonValue& json)
{
    if (!json.isString())
        return wrongType(field);
    if (json.toString().size() > longestInput)
        return fieldProblem(field, "long", QStringLiteral("This is too long. Shorten it."));
    const QString text = tidied(json.toString());
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Null);
    TextRule rule = textRule(kind, text);
    if (!rule.canonical)
        return fieldProblem(field, rule.refusal, rule.advice);
    return QJsonValue(*rule.canonical);
}

bool isOption(const Field& field, const QString& code)
{
    return std::any_of(field.options.begin(), field.options.end(), [&](const FieldOption& option) {
        return code == QLatin1StringView(option.code);
    });
}

Result<QJsonValue> parseChoice(const Field& field, const QJsonValue& json)
{
    if (!json.isString())
        return wrongType(field);
    if (json.toString().isEmpty())
        return QJsonValue(QJsonValue::Null);
    if (!isOption(field, json.toString()))
        return fieldProblem(field, "choice", QStringLiteral("Choose one of those offered."));
    return json;
}

Result<QJsonValue> parseChoices(const Field& field, const QJsonValue& json)
{
    if (!json.isArray())
        return wrongType(field);
    const QJsonArray given = json.toArray();
    QSet<QString> chosen;
    for (const QJsonValue& code : given) {
        if (!code.isString() || !isOption(field, code.toString()))
            return fieldProblem(field, "choice", QStringLiteral("Choose among those offered."));
        chosen.insert(code.toString());
    }
    QJsonArray inOrder;
    for (const FieldOption& option : field.options) {
        if (chosen.contains(QLatin1StringView(option.code)))
            inOrder.append(QLatin1StringView(option.code));
    }
    return inOrder.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(inOrder);
}

Result<QJsonValue> parseParts(const Field& field, const QJsonValue& json)
{
    if (!json.isObject())
        return wrongType(field);
    QJsonObject given = json.toObject();
    QJsonObject canonical;
    for (const FieldPart& part : field.parts) {
        const QJsonValue value = given.take(QLatin1StringView(part.key));
        if (value.isNull() || value.isUndefined())
            continue;
        auto parsed = parseText(field, part.kind, value);
        if (!parsed)
            return parsed;
        if (!parsed->isNull())
            canonical.insert(QLatin1StringView(part.key), *parsed);
    }
    if (!given.isEmpty())
        return fieldProblem(field, "part",
                            QStringLiteral("%1 has no part of that name.").arg(field.keyText()));
    if (canonical.isEmpty())
        return QJsonValue(QJsonValue::Null);
    for (const FieldPart& part : field.parts) {
        if (part.required && !canonical.contains(QLatin1StringView(part.key)))
            return fieldProblem(field, "missing_part",
                                QStringLiteral("Fill in: %1.")
                                    .arg(QCoreApplication::translate("Field", part.label)));
    }
    return QJsonValue(canonical);
}

Result<QJsonValue> canonicalValue(const Field& field, const QJsonValue& json)
{
    switch (field.kind) {
    case FieldKind::Choice:
        return parseChoice(field, json);
    case FieldKind::Choices:
        return parseChoices(field, json);
    case FieldKind::Parts:
        return parseParts(field, json);
    case FieldKind::Flag:
        if (json.isBool())
            return json;
        return wrongType(field);
    default:
        return parseText(field, field.kind, json);
    }
}

} // namespace

QString FieldValue::part(QLatin1StringView key) const
{
    return m_json.toObject().value(key).toString();
}

QString Field::labelText() const
{
    return QCoreApplication::translate("Field", label);
}

Result<FieldValue> Field::parse(const QJsonValue& json) const
{
    if (json.isNull() || json.isUndefined())
        return FieldValue();
    auto canonical = canonicalValue(*this, json);
    if (!canonical)
        return canonical.problem();
    return FieldValue(*canonical);
}

QString Field::display(const FieldValue& value) const
{
    return displayLines(value).join(QStringLiteral(", "));
}

QStringList Field::displayLines(const FieldValue& value) const
{
    return fieldDisplayLines(*this, value);
}

QString Field::masked(const FieldValue& value) const
{
    return fieldMasked(*this, value);
}

const Field* findField(QStringView key)
{
    for (const Field& field : fields()) {
        if (key == QLatin1StringView(field.key))
            return &field;
    }
    return nullptr;
}

const QList<FieldColumn>& fieldColumns()
{
    static const QList<FieldColumn> columns = [] {
        QList<FieldColumn> all;
        for (const Field& field : fields()) {
            QString name = field.keyText().replace(u'.', u'_');
            if (field.parts.empty())
                all.append({name, &field, nullptr});
            for (const FieldPart& part : field.parts)
                all.append({name + u'_' + QLatin1StringView(part.key), &field, &part});
        }
        return all;
    }();
    return columns;
}

} // namespace anteroom
