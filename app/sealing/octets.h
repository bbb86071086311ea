#pragma once

#include <QByteArray>

namespace anteroom {

// Bytes as libsodium takes them.
[[nodiscard]] inline unsigned char* octetsOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

[[nodiscard]] inline const unsigned char* octetsOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

[[nodiscard]] inline unsigned long long octetCount(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace anteroom
