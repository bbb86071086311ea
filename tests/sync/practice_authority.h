#pragma once

#include "wire/office_address.h"

#include <QSslConfiguration>

namespace anteroom {

// A practice's certificate authority, for an office that is played by a test.
class PracticeAuthority {
public:
    PracticeAuthority();

    [[nodiscard]] QByteArray certificate() const { return m_certificate; }
    // For a server at this name or IP address.
    [[nodiscard]] OfficeCredentials serverAt(const QString& host) const;
    [[nodiscard]] OfficeCredentials kiosk(const QString& name) const;
    // Signs a kiosk's request (PKCS #10, PEM) and answers with the certificate.
    [[nodiscard]] QByteArray certify(const QByteArray& request, const QString& name) const;

private:
    QByteArray m_certificate;
    QByteArray m_privateKey;
};

} // namespace anteroom
