#pragma once

#include "record/result.h"

#include <QByteArray>

namespace anteroom {

// Sealing and signing with libsodium, the only room that includes it. What a kiosk seals only the
// office can open, not even the kiosk itself (DESIGN.md §8, promise 4).

// An X25519 key pair; 32 bytes each.
struct SealingKeys {
    QByteArray publicKey;
    QByteArray secretKey;

    [[nodiscard]] static SealingKeys generate();
};

// An Ed25519 key pair; 32 and 64 bytes.
struct SigningKeys {
    QByteArray publicKey;
    QByteArray secretKey;

    [[nodiscard]] static SigningKeys generate();
};

// crypto_box_seal: an ephemeral key, X25519, XSalsa20-Poly1305; 48 bytes longer than the plain.
[[nodiscard]] Result<QByteArray> seal(const QByteArray& plain, const QByteArray& publicKey);
[[nodiscard]] Result<QByteArray> unseal(const QByteArray& sealed, const SealingKeys& keys);

// Ed25519 (RFC 8032), detached, 64 bytes.
[[nodiscard]] Result<QByteArray> sign(const QByteArray& bytes, const SigningKeys& keys);
[[nodiscard]] bool signatureHolds(const QByteArray& signature, const QByteArray& bytes,
                                  const QByteArray& publicKey);

// Bytes from the system's generator, for tokens and one-time codes.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

// Overwrites the bytes before they are given back to the allocator.
void forget(QByteArray& bytes);

} // namespace anteroom
