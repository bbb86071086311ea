#pragma once

#include <QString>

namespace anteroom {

// Who may call a route. Every route says so; there is no default.
enum class Policy {
    Anyone,        // no patient data is behind it
    Device,        // an enrolled kiosk, by its client certificate
    Staff,         // anyone signed in, managers included
    Manager,       // staff whose role is manager
    DeviceOrStaff, // a kiosk or staff
    // Those whose connection comes from a loopback address, also through a proxy here: a collector
    // of figures runs beside the office and needs no account. The figures name nobody, but when a
    // practice is busy is nothing that its waiting room's network should be told.
    ThisMachine,
};

[[nodiscard]] QString policyName(Policy policy);

} // namespace anteroom
