#pragma once

#include "record/result.h"

#include <QString>

namespace anteroom {

// How the demo is seen.
enum class ShownOn {
    Display, // windows on this machine's desktop
    Vnc      // Qt's VNC platform on 127.0.0.1: kiosk 5901, console 5902, tray 5903
};

// Opens the kiosk, the console and the tray of cards, until the tray's window is closed. Runs
// the application's event loop.
[[nodiscard]] Done showDemo(const QString& programs, const QString& folder, ShownOn shownOn);

} // namespace anteroom
