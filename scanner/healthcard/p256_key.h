#pragma once

#include "record/result.h"

#include <memory>
#include <QByteArray>
#include <QList>

namespace anteroom {

// A public key on the curve P-256, to check signatures of ES256 with (RFC 7518 §3.4). OpenSSL is
// known to p256_key.cpp alone.
class P256Key {
public:
    // 32 bytes each, most significant first. Problem "key.point" for what isn't on the curve.
    [[nodiscard]] static Result<P256Key> fromPoint(const QByteArray& x, const QByteArray& y);

    // The signature is r and s of 32 bytes each, never DER.
    [[nodiscard]] bool verifies(const QByteArray& signedBytes, const QByteArray& signature) const;

    // Whether the certificates (DER, the key's own first) hold this key, were each signed by the
    // next, and name an https address in the first one's subjectAltName: `issuer`, or any where
    // that is empty. Their terms are not asked: a card outlives its issuer's certificate.
    [[nodiscard]] bool isCertifiedBy(const QList<QByteArray>& certificates,
                                     const QString& issuer) const;

private:
    std::shared_ptr<void> m_key; // an EVP_PKEY
};

// The https address in a certificate's subjectAltName; empty without one.
[[nodiscard]] QString issuerNamedBy(const QByteArray& certificate);

// Makes OpenSSL load what checking a signature needs, before the process may open files no longer.
void loadSignatureChecks();

} // namespace anteroom
