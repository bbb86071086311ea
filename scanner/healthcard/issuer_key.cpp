#include "scanner/healthcard/issuer_key.h"

#include "scanner/healthcard/compact_jws.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

Problem refused(const char* code, const char* why)
{
    return problem(code, u"This key of an issuer is not used: %1."_s.arg(QLatin1StringView(why)));
}

// RFC 7638 §3: the required members in this order, without blanks.
QString thumbprint(const QString& x, const QString& y)
{
    const QString members = uR"({"crv":"P-256","kty":"EC","x":"%1","y":"%2"})"_s.arg(x, y);
    return QString::fromLatin1(
        QCryptographicHash::hash(members.toUtf8(), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QList<QByteArray> certificatesOf(const QJsonArray& x5c)
{
    QList<QByteArray> certificates;
    for (const QJsonValue& each : x5c)
        certificates.append(QByteArray::fromBase64(each.toString().toLatin1()));
    return certificates;
}

} // namespace

Result<IssuerKey> IssuerKey::fromJson(const QJsonObject& jwk, const QString& issuer)
{
    const QString x = jwk.value("x"_L1).toString();
    const QString y = jwk.value("y"_L1).toString();
    if (jwk.value("kty"_L1) != "EC"_L1 || jwk.value("crv"_L1) != "P-256"_L1)
        return refused("key.kind", "it is not on the curve P-256");
    if (jwk.contains("d"_L1))
        return refused("key.private", "its secret part was published with it");
    if (jwk.value("use"_L1) != "sig"_L1)
        return refused("key.use", "it is not for signatures");
    if (jwk.value("alg"_L1) != "ES256"_L1)
        return refused("key.algorithm", "it is not for ES256");
    IssuerKey key;
    key.id = jwk.value("kid"_L1).toString();
    if (key.id != thumbprint(x, y))
        return refused("key.id", "its name is not its thumbprint");
    const auto point = P256Key::fromPoint(fromBase64Url(x.toLatin1()), fromBase64Url(y.toLatin1()));
    if (!point)
        return point.problem();
    key.key = *point;
    key.revocationVersion = jwk.value("crlVersion"_L1).toInt();
    if (jwk.contains("x5c"_L1) &&
        !key.key.isCertifiedBy(certificatesOf(jwk.value("x5c"_L1).toArray()), issuer))
        return refused("key.certificate", "its certificates don't belong to it");
    return key;
}

} // namespace anteroom
