#pragma once

#include "record/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace anteroom {

// What a kiosk cannot mend by itself and staff ought to know. It says how much of what, never
// whose.
struct KioskTrouble {
    QMap<QString, int> aside; // visits kept there that the office refused, by the refusal's code
    int unreadable = 0;       // visits of which a broken file of the kiosk kept only a part
    bool noRoom = false;      // its disk is full: no visit can begin there

    [[nodiscard]] bool isNone() const { return *this == KioskTrouble(); }
    [[nodiscard]] int asideCount() const;
    // As the office takes it: what is no problem's code, whoever answered with it, counts as
    // "other", and so do codes beyond the fiftieth.
    [[nodiscard]] KioskTrouble sayable() const;

    [[nodiscard]] QJsonObject toJson() const; // "aside", "unreadable", "no_room"
    [[nodiscard]] static Result<KioskTrouble> fromJson(const QJsonObject& json);
    friend bool operator==(const KioskTrouble&, const KioskTrouble&) = default;
};

// Trouble with the kiosk that told of it.
struct ToldTrouble {
    QString deviceName; // "Kiosk 1"
    QDateTime since;    // when it was first told
    KioskTrouble trouble;

    [[nodiscard]] QJsonObject toJson() const; // "device", "since" and those of the trouble
    [[nodiscard]] static Result<ToldTrouble> fromJson(const QJsonObject& json);
    friend bool operator==(const ToldTrouble&, const ToldTrouble&) = default;
};

} // namespace anteroom
