#include "office/caller.h"

namespace anteroom {

QString policyName(Policy policy)
{
    switch (policy) {
    case Policy::Anyone:
        return QStringLiteral("anyone");
    case Policy::Device:
        return QStringLiteral("device");
    case Policy::Staff:
        return QStringLiteral("staff");
    case Policy::Manager:
        return QStringLiteral("manager");
    case Policy::DeviceOrStaff:
        return QStringLiteral("device_or_staff");
    case Policy::ThisMachine:
        return QStringLiteral("this_machine");
    }
    Q_UNREACHABLE();
}

bool Caller::passes(Policy policy) const
{
    switch (policy) {
    case Policy::Anyone:
        return true;
    case Policy::Device:
        return device.has_value();
    case Policy::Staff:
        return staff.has_value();
    case Policy::Manager:
        return staff.has_value() && staff->isManager;
    case Policy::DeviceOrStaff:
        return device.has_value() || staff.has_value();
    case Policy::ThisMachine:
        return address.startsWith(u"127.") || address == u"::1";
    }
    Q_UNREACHABLE();
}

} // namespace anteroom
