#pragma once

#include "scanner/healthcard/p256_key.h"

#include <QJsonObject>

namespace anteroom {

// A key of an issuer's published set (RFC 7517; spec.smarthealth.cards "Determining keys").
struct IssuerKey {
    QString id; // the key's thumbprint (RFC 7638), base64url
    P256Key key;
    int revocationVersion = 0; // of the revocation list that belongs to it; 0 for none

    // Checks all that can be checked without asking anybody. `issuer` is whose certificates must
    // name it, empty where that isn't known. Problems: "key.kind", "key.private", "key.use",
    // "key.algorithm", "key.id", "key.point", "key.certificate".
    [[nodiscard]] static Result<IssuerKey> fromJson(const QJsonObject& jwk, const QString& issuer);
};

} // namespace anteroom
