#pragma once

#include "record/result.h"
#include "record/unprintable.h"

#include <QJsonObject>
#include <QMap>
#include <QRectF>
#include <QSize>

namespace anteroom {

// A straightened card: an ID-1 card (ISO/IEC 7810, 85.60 × 53.98 mm) at about 470 dots an inch.
inline constexpr QSize CardPixels{1586, 1000};

// A value as it is printed, and where: the box is in CardPixels.
struct PrintedValue {
    QString value;         // the member's name in the card's order, IDs with their suffix
    QString normalised;    // what is made of it, such as the directory's payer; empty when the same
    double confidence = 0; // 0 to 1
    bool sure = false;     // shown without a question
    QRectF box;

    friend bool operator==(const PrintedValue&, const PrintedValue&) = default;
};
ANTEROOM_UNPRINTABLE(PrintedValue)

// What was read from the picture of an insurance card's side. A field that isn't there is absent.
struct PrintedCard {
    enum class Side { Front, Back };

    Side side = Side::Front;
    // "payer", "plan", "member_name", "member_id", "group", "rx_bin", "rx_pcn", "rx_group",
    // "payer_id", "effective_date" (ISO).
    QMap<QString, PrintedValue> fields{};
    QMap<QString, PrintedValue> phones{}; // "member_services", "providers" … to digits
    QMap<QString, PrintedValue> copays{}; // "office_visit", "specialist" … to what is printed

    // {"side":"front","fields":{"payer":{"value","normalised","confidence","sure",
    // "box":[x,y,x,y]},…}}. "phones" and "copays" are one field each, whose value is an object by
    // role, which is as sure as its least sure part; "parts" has each role's own.
    [[nodiscard]] QJsonObject toJson() const;
    // Strict, since it comes from another process: Problem "printed_card.malformed".
    [[nodiscard]] static Result<PrintedCard> fromJson(const QJsonObject& json);

    friend bool operator==(const PrintedCard&, const PrintedCard&) = default;
};
ANTEROOM_UNPRINTABLE(PrintedCard)

} // namespace anteroom
