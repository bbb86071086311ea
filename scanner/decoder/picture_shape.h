#pragma once

#include <optional>
#include <QByteArray>

namespace anteroom {

// What of a picture file's shape costs more than it shows is gone before a library sees it: what is
// compressed beside the pixels, lengths that lie, a picture drawn over and over.

// The PNG (ISO 15948) with the chunks that make its pixels alone: no profiles, texts and times,
// each of which may be a bomb of its own. Nothing when a chunk reaches beyond the file's end.
[[nodiscard]] std::optional<QByteArray> plainPng(const QByteArray& png);

// Whether the JPEG (ITU T.81) is drawn in more layers than cameras and programs make. A layer of
// nothing takes ten bytes, and as long as any other.
[[nodiscard]] bool hasTooManyScans(const QByteArray& jpeg);

} // namespace anteroom
