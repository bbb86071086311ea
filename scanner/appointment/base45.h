#pragma once

#include <optional>
#include <QByteArray>

namespace anteroom {

// RFC 9285: two bytes as three characters that a QR code holds in its alphanumeric mode.
[[nodiscard]] QByteArray toBase45(const QByteArray& bytes);
[[nodiscard]] std::optional<QByteArray> fromBase45(const QByteArray& text);

} // namespace anteroom
