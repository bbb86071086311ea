#include "record/field_display.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace anteroom {

namespace {

QString joined(std::initializer_list<QString> words, QLatin1StringView by)
{
    QStringList present;
    for (const QString& word : words) {
        if (!word.isEmpty())
            present.append(word);
    }
    return present.join(by);
}

QString textDisplay(FieldKind kind, const QString& text)
{
    switch (kind) {
    case FieldKind::Phone:
        return phoneDisplay(text);
    case FieldKind::Date:
    case FieldKind::BirthDate:
        return QDate::fromString(text, Qt::ISODate).toString(QStringLiteral("MM/dd/yyyy"));
    default:
        return text;
    }
}

QString optionLabel(const Field& field, const QString& code)
{
    for (const FieldOption& option : field.options) {
        if (code == QLatin1StringView(option.code))
            return QCoreApplication::translate("Field", option.label);
    }
    return code;
}

QStringList partsLines(const Field& field, const FieldValue& value)
{
    const auto part = [&](const char* key) { return value.part(QLatin1StringView(key)); };
    if (field.is(QLatin1StringView("legal_name")))
        return {joined({part("given"), part("middle"), part("family"), part("suffix")},
                       QLatin1StringView(" "))};
    if (field.is(QLatin1StringView("address"))) {
        QStringList lines{part("line1")};
        if (!part("line2").isEmpty())
            lines.append(part("line2"));
        lines.append(joined(
            {part("city"), joined({part("state"), part("postal_code")}, QLatin1StringView(" "))},
            QLatin1StringView(", ")));
        return lines;
    }
    QStringList shown;
    for (const FieldPart& each : field.parts) {
        if (const QString text = part(each.key); !text.isEmpty())
            shown.append(textDisplay(each.kind, text));
    }
    return {shown.join(QStringLiteral(", "))};
}

QString maskedPhone(const QString& e164)
{
    if (e164.startsWith(u"+1") && e164.size() == 12)
        return QStringLiteral("(•••) •••-") + e164.right(4);
    return QStringLiteral("••• ") + e164.right(2);
}

// At most three dots, so that how many letters they stand for is not told.
QString dots(qsizetype letters)
{
    return QString(std::min<qsizetype>(letters, 3), u'•');
}

QString maskedEmail(const QString& email)
{
    // The first and the last letter only where they leave something to hide.
    const qsizetype at = email.indexOf(u'@');
    const qsizetype first = at > 1 ? 1 : 0;
    const qsizetype last = at > 3 ? 1 : 0;
    return email.left(first) + dots(at - first - last) + email.mid(at - last);
}

QString maskedCode(const QString& code)
{
    const qsizetype shown = std::min<qsizetype>(code.size() / 2, 4);
    return dots(code.size() - shown) + code.right(shown);
}

} // namespace

QString phoneDisplay(const QString& e164)
{
    if (!e164.startsWith(u"+1") || e164.size() != 12)
        return e164;
    return QStringLiteral("(%1) %2-%3").arg(e164.mid(2, 3), e164.mid(5, 3), e164.mid(8));
}

QStringList fieldDisplayLines(const Field& field, const FieldValue& value)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Choice:
        return {optionLabel(field, value.string())};
    case FieldKind::Choices: {
        QStringList labels;
        const QJsonArray codes = value.json().toArray();
        for (const QJsonValue& code : codes)
            labels.append(optionLabel(field, code.toString()));
        return {labels.join(QStringLiteral(", "))};
    }
    case FieldKind::Flag:
        return {value.json().toBool() ? QCoreApplication::translate("Field", "Yes")
                                      : QCoreApplication::translate("Field", "No")};
    case FieldKind::Parts:
        return partsLines(field, value);
    default:
        return {textDisplay(field.kind, value.string())};
    }
}

QString fieldMasked(const Field& field, const FieldValue& value)
{
    if (value.isNull())
        return {};
    switch (field.sensitivity) {
    case Sensitivity::Open:
        return field.display(value);
    case Sensitivity::Closed:
        return QStringLiteral("••••");
    case Sensitivity::Partly:
        break;
    }
    if (field.kind == FieldKind::Phone)
        return maskedPhone(value.string());
    if (field.kind == FieldKind::Email)
        return maskedEmail(value.string());
    return maskedCode(value.string());
}

} // namespace anteroom
