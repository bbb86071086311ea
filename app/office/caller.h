#pragma once

#include "office/policy.h"
#include "record/ids.h"

#include <optional>
#include <QString>

namespace anteroom {

// A kiosk that showed a certificate of this practice which is registered and not withdrawn.
struct CallingDevice {
    DeviceId id;
    QString name; // "Kiosk 1"
};

// A member of staff with a session that has not ended.
struct CallingStaff {
    StaffId id;
    QString name; // "Priya Shah"
    bool isManager = false;
    QByteArray session; // the hash of the session's token; tells sessions apart in limits and ends
};

// Who calls, as far as they proved it.
struct Caller {
    QString address; // of the other end, for limits on those who proved nothing
    std::optional<CallingDevice> device;
    std::optional<CallingStaff> staff;

    // Whether a route with this policy may answer them.
    [[nodiscard]] bool passes(Policy policy) const;
};

} // namespace anteroom
