#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace anteroom {

// The payload as text: UTF-8 where it is valid, else Latin-1. Control characters that a keyboard
// scanner wrote out ("<LF>", "[RS]", "\x1e") are themselves again, a text in lower case is in
// upper case, letters that were encoded twice are mended, and a payload that was pasted in hex or
// base64 is decoded. Adds warnings "text.pasted", "text.encoding", "text.written_controls",
// "text.controls" and "text.lower_case".
[[nodiscard]] QString cardText(const QByteArray& payload, QStringList& warnings);

} // namespace anteroom
