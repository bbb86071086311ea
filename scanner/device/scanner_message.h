#pragma once

#include "record/unprintable.h"

#include <QByteArray>
#include <QString>

namespace anteroom {

// Longest message that is handed on; longer ones are dropped whole. A PDF417 symbol holds 1850
// characters at most.
inline constexpr qsizetype MaxScannerMessage = 16 * 1024;

// What a scanner sent for one card or code, as it sent it, without the configured prefix and
// suffix.
struct ScannerMessage {
    QString scanner; // its name in the settings
    QString node;    // where it was plugged in: "event5", "ttyACM0"
    QByteArray bytes;
};
ANTEROOM_UNPRINTABLE(ScannerMessage)

} // namespace anteroom
