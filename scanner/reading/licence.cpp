#include "scanner/reading/licence.h"

#include "scanner/reading/field_table.h"

namespace anteroom {

namespace {

constexpr qsizetype LongestLicenceValue = 256;

const FieldOf<Licence> LicenceFields[] = {
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

} // namespace

QJsonObject Licence::toJson() const
{
    return fieldsToJson(LicenceFields, *this);
}

Result<Licence> Licence::fromJson(const QJsonObject& json)
{
    Licence licence;
    if (!fieldsFromJson(LicenceFields, json, licence, LongestLicenceValue))
        return problem("licence.field",
                       QStringLiteral("This reading of a licence is out of shape: read the card "
                                      "again."));
    return licence;
}

} // namespace anteroom
