#include "scanner/reading/health_link.h"

#include "scanner/reading/field_table.h"

namespace anteroom {

namespace {

const FieldOf<HealthLink> LinkFields[] = {
    {"address", &HealthLink::address},
    {"label", &HealthLink::label},
    {"flags", &HealthLink::flags},
    {"expires_at", &HealthLink::expiresAt},
};

} // namespace

QJsonObject HealthLink::toJson() const
{
    return fieldsToJson(LinkFields, *this);
}

Result<HealthLink> HealthLink::fromJson(const QJsonObject& json)
{
    HealthLink link;
    if (!fieldsFromJson(LinkFields, json, link))
        return problem("health_link.field",
                       QStringLiteral("This reading of a health link is out of shape: read the "
                                      "code again."));
    return link;
}

} // namespace anteroom
