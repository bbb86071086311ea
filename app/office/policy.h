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
};

[[nodiscard]] QString policyName(Policy policy);

} // namespace anteroom
