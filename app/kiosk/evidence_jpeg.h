#pragma once

#include <QByteArray>
#include <QImage>

namespace anteroom {

// A picture as evidence: JPEG, at most 1600 pixels on the longer side, no metadata.
[[nodiscard]] QByteArray evidenceJpeg(const QImage& picture);

} // namespace anteroom
