#pragma once

#include <optional>
#include <QByteArray>
#include <QSize>

namespace anteroom {

[[nodiscard]] bool isWebp(const QByteArray& bytes);

// The size that the start of a WebP file claims (RFC 9649, 2.5 to 2.7), whatever may follow. Qt's
// reader makes room for a moving picture as soon as it is asked for the size, so this is asked
// first. Nothing when the start is not as it must be.
[[nodiscard]] std::optional<QSize> webpSize(const QByteArray& bytes);

} // namespace anteroom
