#pragma once

#include "scanner/trust/trust_list.h"

#include <memory>
#include <QByteArray>
#include <QJsonObject>

namespace anteroom {

// An issuer of health cards that never was, with a real key: signs what a test wants signed.
class TestIssuer {
public:
    explicit TestIssuer(const QString& address);
    ~TestIssuer();

    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString keyId() const;
    [[nodiscard]] QJsonObject jwk() const;
    // A trust list with this issuer in it.
    [[nodiscard]] TrustList trusted() const;

    // A payload of a card of Jolie Anyperson, born 1951-01-20, with two vaccinations.
    [[nodiscard]] QJsonObject payload(qint64 notBefore) const;
    [[nodiscard]] QByteArray sign(const QJsonObject& payload) const;
    // As it stands, with whatever header.
    [[nodiscard]] QByteArray signBytes(const QByteArray& header, const QByteArray& deflated) const;
    [[nodiscard]] QByteArray header() const;

private:
    struct Key;
    QString m_address;
    std::unique_ptr<Key> m_key;
};

[[nodiscard]] QByteArray deflated(const QByteArray& plain);

// "shc:/…" of a JWS, or its parts.
[[nodiscard]] QByteArray numericCode(const QByteArray& jws);
[[nodiscard]] QList<QByteArray> numericCodes(const QByteArray& jws, int parts);

} // namespace anteroom
