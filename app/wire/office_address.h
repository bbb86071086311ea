#pragma once

#include <QByteArray>
#include <QString>

namespace anteroom {

// Where the practice's office server is, and the one authority that may vouch for it. No other
// certificate authority is trusted, the system's neither.
struct OfficeAddress {
    QString host; // name or IP address, as in the server's certificate
    quint16 port = 0;
    QByteArray authority; // the practice's CA certificate, PEM

    friend bool operator==(const OfficeAddress&, const OfficeAddress&) = default;
};

// What a kiosk proves itself with (TLS client certificate, PEM); both empty for a console, which
// signs in instead.
struct OfficeCredentials {
    QByteArray certificate;
    QByteArray privateKey;

    [[nodiscard]] bool isEmpty() const { return certificate.isEmpty(); }
    friend bool operator==(const OfficeCredentials&, const OfficeCredentials&) = default;
};

} // namespace anteroom
