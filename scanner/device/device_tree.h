#pragma once

#include "scanner/device/scanner_settings.h"

#include <QStringList>

namespace anteroom {

// Where the kernel shows its devices. A test has folders of its own.
struct DeviceTree {
    QString devices = QStringLiteral("/dev");
    QString system = QStringLiteral("/sys");
};

// The files of the devices that the settings name and that are plugged in, sorted. For a wedge
// they are event devices, for a serial line terminals; nothing else is ever among them.
[[nodiscard]] QStringList nodesOf(const ScannerSettings& settings, const DeviceTree& tree);

// The folders in which devices come and go, those that exist.
[[nodiscard]] QStringList foldersToWatch(const DeviceTree& tree);

} // namespace anteroom
