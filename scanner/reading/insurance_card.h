#pragma once

#include "record/result.h"
#include "record/unprintable.h"

#include <QJsonObject>

namespace anteroom {

// What a visit uses of an insurance card (STANDARDS.md §4), from a CARIN digital insurance card or
// from what is printed. What is not on the card is empty.
struct InsuranceCard {
    QString payer;
    QString plan;
    QString memberId;
    QString group;
    QString groupName;
    QString rxBin; // its leading zeros matter
    QString rxPcn;
    QString rxGroup;
    QString rxId;
    QString payerId; // for electronic claims
    QString network;

    QString memberName;
    QString subscriberName;
    QString subscriberId;
    QString relationship; // of the member to the subscriber: "self", "spouse", "child" …
    QString startDate;    // with the precision it has
    QString endDate;

    [[nodiscard]] QJsonObject toJson() const; // "payer", "member_id", "rx_bin" …
    [[nodiscard]] static Result<InsuranceCard> fromJson(const QJsonObject& json);

    friend bool operator==(const InsuranceCard&, const InsuranceCard&) = default;
};
ANTEROOM_UNPRINTABLE(InsuranceCard)

} // namespace anteroom
