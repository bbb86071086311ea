#pragma once

#include <QByteArray>
#include <QString>

namespace anteroom {

// Keyboard scanners and log files spell the control characters of the frame: "<LF>", "[RS]",
// "\n", "^J". They become themselves again; true when there were any.
[[nodiscard]] bool restoreWrittenControls(QString& text);

// A payload that was pasted as hexadecimal, base64 or percent-encoded text, as its own bytes;
// any other payload as it is.
[[nodiscard]] QByteArray unpasted(const QByteArray& payload);

} // namespace anteroom
