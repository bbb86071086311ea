#pragma once

#include "kiosk/idle_reset.h"
#include "record/result.h"
#include "scanner/device/scanner_settings.h"

#include <QStringList>

namespace anteroom {

// How this kiosk is set up: kiosk.json in its data folder, or nothing, since all has a sensible
// default. Who it is comes from enrolment (DeviceFile).
struct KioskConfig {
    QString office;                  // "host:port" of the office server
    QString place;                   // where the kiosk stands, for the desk: "by the window"
    QString waitingArea;             // where people sit down, in the last screen's words
    QStringList languages;           // offered, of those the practice has; empty for all of them
    QString camera;                  // id or description; empty for the first
    QString video;                   // a film in place of the camera
    QString trust;                   // folder with keys of issuers whose health cards are believed
    QList<ScannerSettings> scanners; // handheld scanners and card readers
    bool lower = false;              // everything in reach of a wheelchair, always
    IdleTimes times;

    static constexpr qint64 maxBytes = 64 * 1024;

    // Problem "config.invalid" names file, line, key and what is allowed.
    [[nodiscard]] static Result<KioskConfig> parse(const QByteArray& json, const QString& file);
    // A folder without kiosk.json gives the defaults. Problem "config.unreadable" also.
    [[nodiscard]] static Result<KioskConfig> load(const QString& folder);
    // Keeps the office's address for the next start; leaves the file's other keys as they are.
    [[nodiscard]] static Done keepOffice(const QString& folder, const QString& office);
};

} // namespace anteroom
