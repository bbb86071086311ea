#include "scanner/reading/licence.h"

#include <QStringView>
#include <variant>

namespace anteroom {

namespace {

constexpr qsizetype LongestValue = 256;

using Member = std::variant<QString Licence::*, QDate Licence::*, std::optional<bool> Licence::*,
                            std::optional<int> Licence::*>;

// The one list of the fields: both directions of the JSON follow from it.
struct LicenceField {
    const char* name;
    Member member;
};

const LicenceField Fields[] = {
    {"family_name", &Licence::familyName},
    {"given_name", &Licence::givenName},
    {"middle_name", &Licence::middleName},
    {"suffix", &Licence::suffix},
    {"family_name_truncated", &Licence::familyNameTruncated},
    {"given_name_truncated", &Licence::givenNameTruncated},
    {"middle_name_truncated", &Licence::middleNameTruncated},
    {"birth_date", &Licence::birthDate},
    {"issue_date", &Licence::issueDate},
    {"expiry_date", &Licence::expiryDate},
    {"sex", &Licence::sex},
    {"street1", &Licence::street1},
    {"street2", &Licence::street2},
    {"city", &Licence::city},
    {"region", &Licence::region},
    {"postal_code", &Licence::postalCode},
    {"country", &Licence::country},
    {"height_in", &Licence::heightIn},
    {"height_cm", &Licence::heightCm},
    {"weight_lb", &Licence::weightLb},
    {"eye_color", &Licence::eyeColor},
    {"hair_color", &Licence::hairColor},
    {"document_number", &Licence::documentNumber},
    {"issuer_iin", &Licence::issuerIin},
    {"aamva_version", &Licence::aamvaVersion},
    {"compliance", &Licence::compliance},
    {"limited_duration", &Licence::limitedDuration},
    {"under_18_until", &Licence::under18Until},
    {"under_19_until", &Licence::under19Until},
    {"under_21_until", &Licence::under21Until},
};

// Undefined for a value that isn't there.
struct ToJson {
    const Licence& licence;

    QJsonValue operator()(QString Licence::*member) const
    {
        const QString& text = licence.*member;
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }
    QJsonValue operator()(QDate Licence::*member) const
    {
        const QDate date = licence.*member;
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate))
                              : QJsonValue(QJsonValue::Undefined);
    }
    template <class T>
    QJsonValue operator()(std::optional<T> Licence::*member) const
    {
        const std::optional<T>& value = licence.*member;
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Undefined);
    }
};

// True when the JSON is of the member's kind; it is then set.
struct FromJson {
    Licence& licence;
    const QJsonValue& json;

    bool operator()(QString Licence::*member) const
    {
        licence.*member = json.toString();
        return json.isString() && json.toString().size() <= LongestValue;
    }
    bool operator()(QDate Licence::*member) const
    {
        licence.*member = QDate::fromString(json.toString(), Qt::ISODate);
        return (licence.*member).isValid() && json.toString().size() == 10;
    }
    bool operator()(std::optional<bool> Licence::*member) const
    {
        licence.*member = json.toBool();
        return json.isBool();
    }
    bool operator()(std::optional<int> Licence::*member) const
    {
        licence.*member = json.toInt(-1);
        return json.toInt(-1) >= 0;
    }
};

const LicenceField* fieldNamed(const QString& name)
{
    for (const LicenceField& field : Fields)
        if (name == QLatin1StringView(field.name))
            return &field;
    return nullptr;
}

} // namespace

QJsonObject Licence::toJson() const
{
    QJsonObject json;
    for (const LicenceField& field : Fields) {
        const QJsonValue value = std::visit(ToJson{*this}, field.member);
        if (!value.isUndefined())
            json.insert(QLatin1StringView(field.name), value);
    }
    return json;
}

Result<Licence> Licence::fromJson(const QJsonObject& json)
{
    Licence licence;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const LicenceField* field = fieldNamed(it.key());
        const QJsonValue value = it.value();
        if (!field || !std::visit(FromJson{licence, value}, field->member))
            return problem("licence.field",
                           QStringLiteral("This reading of a licence is out of shape: read the "
                                          "card again."));
    }
    return licence;
}

} // namespace anteroom
