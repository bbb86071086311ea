#pragma once

#include "record/ids.h"

#include <QByteArray>
#include <QStringList>

namespace anteroom {

// A private key and its certificate, both PEM.
struct CertifiedKey {
    QByteArray key;
    QByteArray certificate;
};

// A certificate that was made for a kiosk, with what it will be known by.
struct DeviceCertificate {
    QByteArray certificate; // PEM
    Sha256 fingerprint;     // of its DER bytes
};

// The practice's own certificate authority (X.509, RFC 5280), the only one that kiosks, consoles
// and the office trust. Keys are EC P-256, signatures ECDSA with SHA-256.
class Authority {
public:
    // A new self-signed authority that lasts ten years and may sign only end certificates.
    [[nodiscard]] static Result<CertifiedKey> found(const QString& practice);

    // Problem code: authority.damaged.
    [[nodiscard]] static Result<Authority> open(const CertifiedKey& own);

    // For the office's port: names and addresses go into subjectAltName. Lasts as long as the
    // authority, since a practice has nobody who would renew it.
    [[nodiscard]] Result<CertifiedKey> certifyServer(const QStringList& hostNames) const;

    // Signs the key of a PKCS #10 request (PEM, RFC 2986) for two years under the device's id;
    // whatever name the request carries is left out. Problem code: enrolment.request.
    [[nodiscard]] Result<DeviceCertificate> certifyDevice(const QByteArray& request,
                                                          const DeviceId& device) const;

    [[nodiscard]] const QByteArray& certificate() const { return m_own.certificate; }

private:
    explicit Authority(CertifiedKey own) : m_own(std::move(own)) {}

    CertifiedKey m_own;
};

} // namespace anteroom
