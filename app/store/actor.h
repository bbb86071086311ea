#pragma once

#include "record/ids.h"

namespace anteroom {

// Who did something: a member of staff at a console, a kiosk, or the office program itself when a
// person started it in a shell. Every function of the store that changes anything is told.
struct Actor {
    enum class Kind { Staff, Device, Office };

    Kind kind = Kind::Office;
    QString id;   // a StaffId or DeviceId; empty for the office
    QString name; // as people know it when it happens: "Kiosk 1", "Maria Ortiz"

    [[nodiscard]] static Actor staff(const StaffId& id, const QString& name)
    {
        return {Kind::Staff, id.text(), name};
    }
    [[nodiscard]] static Actor device(const DeviceId& id, const QString& name)
    {
        return {Kind::Device, id.text(), name};
    }
    [[nodiscard]] static Actor office() { return {Kind::Office, {}, QStringLiteral("office")}; }

    friend bool operator==(const Actor&, const Actor&) = default;
};

[[nodiscard]] QString actorKindName(Actor::Kind kind);
[[nodiscard]] std::optional<Actor::Kind> actorKindNamed(QStringView name);

} // namespace anteroom
