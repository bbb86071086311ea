#pragma once

#include "record/result.h"

#include <memory>
#include <QObject>

class QQuickWindow;

namespace anteroom {

// Lets a test play a person at one of our programs (--driver SOCKET, only in builds with
// ANTEROOM_TESTING). JSON lines over a local socket, one answer a request, in order:
//
//   {"do":"tree"}                          → {"ok":true,"tree":[{role,name,value,bounds,…}…]}
//   {"do":"text"}                          → {"ok":true,"text":["…"]}: names and values on screen
//   {"do":"wait","name":N,"ms":5000}       → when a thing of that name is on screen; "gone":true
//                                            for when it no longer is
//   {"do":"tap","name":N,"role":R}         → a touch at the thing's middle; "until":M answers with
//                                            "ms" from the touch to the frame that shows M
//   {"do":"draw","name":N,"strokes":[[[x,y]…]…]} → in fractions of the thing
//   {"do":"type","text":T}                 → keys to what has the focus; "into":N taps it before
//   {"do":"key","key":"Shift+A"}
//   {"do":"present","picture":PATH}        → lays a card in front of the camera; no picture takes
//                                            it away
//   {"do":"grab","file":PATH}              → a PNG of the window
//
// The program says "first frame" on standard output once one was shown.
//
// Things are found in the accessibility tree by name, role and "nth" (from 0), so that a control
// without an accessible name cannot be driven. What fails answers {"ok":false,"error":"…"}.
class Driver;

struct DriverDeleter {
    void operator()(Driver* driver) const;
};
using DriverPointer = std::unique_ptr<Driver, DriverDeleter>;

// Listens on the socket for as long as what is returned lives. Pictures are presented to the
// tray folder; a program without a camera passes none.
[[nodiscard]] Result<DriverPointer> startDriver(QQuickWindow& window, const QString& socket,
                                                const QString& trayFolder = {});

} // namespace anteroom
