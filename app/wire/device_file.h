#pragma once

#include "wire/office_address.h"
#include "wire/practice.h"

#include <optional>

namespace anteroom {

// Who a kiosk is after enrolment.
struct DeviceIdentity {
    DeviceId device;
    QString name; // "Kiosk 1"
    OfficeCredentials credentials;
    QByteArray authority; // the practice's CA certificate, PEM
    Practice practice;    // as last heard

    friend bool operator==(const DeviceIdentity&, const DeviceIdentity&) = default;
};

// The kiosk's identity on disk: one JSON file that only its user may read (mode 0600), replaced
// whole or not at all. It holds a private key and no patient data.
class DeviceFile {
public:
    // The folder is made when it isn't there, for its user alone (mode 0700).
    explicit DeviceFile(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool exists() const;
    // Problem codes: device.missing (enrol first), device.unreadable, device.malformed.
    [[nodiscard]] Result<DeviceIdentity> load() const;
    // Problem code: device.unwritable.
    [[nodiscard]] Done save(const DeviceIdentity& identity) const;

private:
    QString m_folder;
};

} // namespace anteroom
