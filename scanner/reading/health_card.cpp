#include "scanner/reading/health_card.h"

#include "scanner/reading/field_table.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

const FieldOf<HealthEntry> EntryFields[] = {
    {"kind", &HealthEntry::kind},   {"system", &HealthEntry::system},
    {"code", &HealthEntry::code},   {"display", &HealthEntry::display},
    {"date", &HealthEntry::date},   {"status", &HealthEntry::status},
    {"value", &HealthEntry::value}, {"lot", &HealthEntry::lot},
};

const FieldOf<HealthCard> HealthCardFields[] = {
    {"issuer", &HealthCard::issuer},
    {"issuer_name", &HealthCard::issuerName},
    {"issued_at", &HealthCard::issuedAt},
    {"expires_at", &HealthCard::expiresAt},
    {"types", &HealthCard::types},
    {"family_name", &HealthCard::familyName},
    {"given_name", &HealthCard::givenName},
    {"birth_date", &HealthCard::birthDate},
    {"other_entries", &HealthCard::otherEntries},
    {"codes_read", &HealthCard::codesRead},
    {"codes_in_all", &HealthCard::codesInAll},
};

} // namespace

QJsonObject HealthCard::toJson() const
{
    QJsonObject json = fieldsToJson(HealthCardFields, *this);
    QJsonArray all;
    for (const HealthEntry& entry : entries)
        all.append(fieldsToJson(EntryFields, entry));
    if (!all.isEmpty())
        json.insert("entries"_L1, all);
    return json;
}

Result<HealthCard> HealthCard::fromJson(const QJsonObject& json)
{
    HealthCard card;
    QJsonObject plain = json;
    const QJsonArray all = plain.take("entries"_L1).toArray();
    bool good = all.size() <= MostEntries && fieldsFromJson(HealthCardFields, plain, card);
    for (const QJsonValue& each : all) {
        HealthEntry entry;
        good = good && fieldsFromJson(EntryFields, each.toObject(), entry);
        card.entries.append(entry);
    }
    if (!good)
        return problem("health_card.field",
                       QStringLiteral("This reading of a health card is out of shape: read the "
                                      "card again."));
    return card;
}

} // namespace anteroom
