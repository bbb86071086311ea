#pragma once

#include "record/result.h"

#include <chrono>
#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace anteroom {

// Serial: a scanner on a serial line, real or over USB (CDC). Wedge: one that types like a
// keyboard, which is taken away from the screen as long as it is read.
enum class ScannerKind { Serial, Wedge };

// One scanner of kiosk.json:
//
//   {"name": "counter", "kind": "wedge", "usb": "0c2e:0b61", "suffix": "\r"}
//
// The device is named by its USB vendor and product, or by a path below /dev/input/by-id,
// /dev/input/by-path or (serial) /dev whose last part may have wildcards. Nothing else is opened:
// the staff's keyboard is no scanner.
struct ScannerSettings {
    QString name;
    ScannerKind kind = ScannerKind::Serial;
    QString usb;              // "vendor:product", four hexadecimal digits each, in lower case; or
    QString path;             // "/dev/serial/by-id/usb-Honeywell_*"
    QByteArray prefix;        // what comes before it is noise; empty for none
    QByteArray suffix = "\r"; // Enter; empty: a message ends when it is quiet
    int baud = 9600;          // serial
    std::chrono::milliseconds quiet{100};
    // Which characters this scanner types by keys that have none: {"f9": 0x1e}. Makers differ.
    QMap<QString, char> keys;

    static constexpr qsizetype maxScanners = 8;

    // Strict. Problem "scanner.settings" names the member and says what is allowed.
    [[nodiscard]] static Result<ScannerSettings> fromJson(const QJsonObject& json);
    // The names tell the scanners apart.
    [[nodiscard]] static Result<QList<ScannerSettings>> listFromJson(const QJsonArray& json);

    friend bool operator==(const ScannerSettings&, const ScannerSettings&) = default;
};

} // namespace anteroom
