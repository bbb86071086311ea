#include "scanner/reading/insurance_card.h"

#include "scanner/reading/field_table.h"

namespace anteroom {

namespace {

const FieldOf<InsuranceCard> InsuranceFields[] = {
    {"payer", &InsuranceCard::payer},
    {"plan", &InsuranceCard::plan},
    {"member_id", &InsuranceCard::memberId},
    {"group", &InsuranceCard::group},
    {"group_name", &InsuranceCard::groupName},
    {"rx_bin", &InsuranceCard::rxBin},
    {"rx_pcn", &InsuranceCard::rxPcn},
    {"rx_group", &InsuranceCard::rxGroup},
    {"rx_id", &InsuranceCard::rxId},
    {"payer_id", &InsuranceCard::payerId},
    {"network", &InsuranceCard::network},
    {"member_name", &InsuranceCard::memberName},
    {"subscriber_name", &InsuranceCard::subscriberName},
    {"subscriber_id", &InsuranceCard::subscriberId},
    {"relationship", &InsuranceCard::relationship},
    {"start_date", &InsuranceCard::startDate},
    {"end_date", &InsuranceCard::endDate},
};

} // namespace

QJsonObject InsuranceCard::toJson() const
{
    return fieldsToJson(InsuranceFields, *this);
}

Result<InsuranceCard> InsuranceCard::fromJson(const QJsonObject& json)
{
    InsuranceCard card;
    if (!fieldsFromJson(InsuranceFields, json, card))
        return problem("insurance_card.field",
                       QStringLiteral("This reading of an insurance card is out of shape: read "
                                      "the card again."));
    return card;
}

} // namespace anteroom
