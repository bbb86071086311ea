#include "scanner/healthcard/p256_key.h"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype CoordinateBytes = 32;
constexpr qsizetype MostCertificates = 8;

template <auto release>
struct Releases {
    template <class T>
    void operator()(T* held) const
    {
        release(held);
    }
};
template <class T, auto release>
using Held = std::unique_ptr<T, Releases<release>>;

using Certificate = Held<X509, X509_free>;

const uchar* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const uchar*>(bytes.constData());
}

EVP_PKEY* keyOf(const std::shared_ptr<void>& key)
{
    return static_cast<EVP_PKEY*>(key.get());
}

// OpenSSL wants the two numbers in DER.
QByteArray derOf(const QByteArray& signature)
{
    const Held<ECDSA_SIG, ECDSA_SIG_free> pair(ECDSA_SIG_new());
    BIGNUM* r = BN_bin2bn(bytesOf(signature), int(CoordinateBytes), nullptr);
    BIGNUM* s = BN_bin2bn(bytesOf(signature) + CoordinateBytes, int(CoordinateBytes), nullptr);
    ECDSA_SIG_set0(pair.get(), r, s);
    uchar* der = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char*>(der), std::max(0, size));
    OPENSSL_free(der);
    return bytes;
}

std::vector<Certificate> parsed(const QList<QByteArray>& certificates)
{
    std::vector<Certificate> chain;
    for (const QByteArray& der : certificates) {
        const uchar* at = bytesOf(der);
        Certificate certificate(d2i_X509(nullptr, &at, long(der.size())));
        if (!certificate || at != bytesOf(der) + der.size())
            return {};
        chain.push_back(std::move(certificate));
    }
    return chain;
}

QString httpsNameOf(X509* certificate)
{
    const Held<GENERAL_NAMES, GENERAL_NAMES_free> all(static_cast<GENERAL_NAMES*>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(all.get(), i);
        if (name->type != GEN_URI)
            continue;
        const ASN1_IA5STRING* text = name->d.uniformResourceIdentifier;
        const QString address = QString::fromLatin1(
            reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text));
        if (address.startsWith("https://"_L1))
            return address;
    }
    return {};
}

} // namespace

Result<P256Key> P256Key::fromPoint(const QByteArray& x, const QByteArray& y)
{
    const Problem notOne = problem("key.point", u"The key is not a point of the curve P-256."_s);
    if (x.size() != CoordinateBytes || y.size() != CoordinateBytes)
        return notOne;
    QByteArray point = QByteArray(1, '\4') + x + y; // uncompressed, SEC 1 §2.3.3
    char group[] = "P-256";
    const OSSL_PARAM parts[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                          size_t(point.size())),
        OSSL_PARAM_construct_end()};
    const Held<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY* made = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY,
                          const_cast<OSSL_PARAM*>(parts)) != 1)
        return notOne;
    P256Key key;
    key.m_key = std::shared_ptr<void>(
        made, [](void* held) { EVP_PKEY_free(static_cast<EVP_PKEY*>(held)); });
    return key;
}

bool P256Key::verifies(const QByteArray& signedBytes, const QByteArray& signature) const
{
    if (signature.size() != 2 * CoordinateBytes)
        return false;
    const QByteArray der = derOf(signature);
    const Held<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    return context &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, keyOf(m_key)) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(der), size_t(der.size()), bytesOf(signedBytes),
                            size_t(signedBytes.size())) == 1;
}

QString issuerNamedBy(const QByteArray& certificate)
{
    const std::vector<Certificate> chain = parsed({certificate});
    return chain.empty() ? QString() : httpsNameOf(chain[0].get());
}

void loadSignatureChecks()
{
    // The curve's base point (SEC 2 §2.4.2); what is checked with it doesn't hold, which is all the
    // same.
    const auto key = P256Key::fromPoint(
        QByteArray::fromHex("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),
        QByteArray::fromHex("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"));
    if (key)
        (void)key->verifies("nothing", QByteArray(2 * CoordinateBytes, '\1'));
}

bool P256Key::isCertifiedBy(const QList<QByteArray>& certificates, const QString& issuer) const
{
    if (certificates.isEmpty() || certificates.size() > MostCertificates)
        return false;
    const std::vector<Certificate> chain = parsed(certificates);
    if (chain.empty() || EVP_PKEY_eq(X509_get0_pubkey(chain[0].get()), keyOf(m_key)) != 1)
        return false;
    for (size_t i = 0; i + 1 < chain.size(); ++i)
        if (X509_verify(chain[i].get(), X509_get0_pubkey(chain[i + 1].get())) != 1)
            return false;
    const QString named = httpsNameOf(chain[0].get());
    return !named.isEmpty() && (issuer.isEmpty() || named == issuer);
}

} // namespace anteroom
