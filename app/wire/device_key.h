#pragma once

#include "record/result.h"

#include <QByteArray>

namespace anteroom {

// A new EC P-256 key and the request to certify it (PKCS #10), both PEM. The key never leaves the
// kiosk.
struct DeviceKey {
    QByteArray privateKey;
    QByteArray certificateRequest;

    // Problem code: device.key.
    [[nodiscard]] static Result<DeviceKey> generate(const QString& kioskName);
};

} // namespace anteroom
