#pragma once

#include "record/ids.h"

#include <QDateTime>
#include <QJsonObject>

namespace anteroom {

// Somebody at a kiosk asked for a person. It says where, never who.
struct HelpCall {
    HelpCallId id;
    QString deviceName; // "Kiosk 1"
    QString place;      // "Step 2"
    QDateTime at;

    [[nodiscard]] QJsonObject toJson() const; // "id", "device", "place", "at"
    [[nodiscard]] static Result<HelpCall> fromJson(const QJsonObject& json);
    friend bool operator==(const HelpCall&, const HelpCall&) = default;
};

} // namespace anteroom
