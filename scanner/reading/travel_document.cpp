#include "scanner/reading/travel_document.h"

#include "scanner/reading/field_table.h"

namespace anteroom {

namespace {

constexpr qsizetype LongestZoneValue = 44; // a whole line of a passport's zone

const FieldOf<TravelDocument> TravelFields[] = {
    {"format", &TravelDocument::format},
    {"document_type", &TravelDocument::documentType},
    {"issuer", &TravelDocument::issuer},
    {"document_number", &TravelDocument::documentNumber},
    {"family_name", &TravelDocument::familyName},
    {"given_names", &TravelDocument::givenNames},
    {"nationality", &TravelDocument::nationality},
    {"birth_date", &TravelDocument::birthDate},
    {"sex", &TravelDocument::sex},
    {"expiry_date", &TravelDocument::expiryDate},
};

} // namespace

QJsonObject TravelDocument::toJson() const
{
    return fieldsToJson(TravelFields, *this);
}

Result<TravelDocument> TravelDocument::fromJson(const QJsonObject& json)
{
    TravelDocument document;
    if (!fieldsFromJson(TravelFields, json, document, LongestZoneValue))
        return problem("travel_document.malformed",
                       QStringLiteral("This reading of a travel document is out of shape: read "
                                      "the document again."));
    return document;
}

} // namespace anteroom
