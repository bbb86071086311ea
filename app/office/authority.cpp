#include "office/authority.h"

#include "sealing/sealing.h"

#include <arpa/inet.h>
#include <memory>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <QByteArrayList>

namespace anteroom {

namespace {

template <class T, void (*release)(T*)>
struct Releases {
    void operator()(T* thing) const { release(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, Releases<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Releases<X509, X509_free>>;
using Signing = std::unique_ptr<X509_REQ, Releases<X509_REQ, X509_REQ_free>>;
using Memory = std::unique_ptr<BIO, Releases<BIO, BIO_vfree>>;

constexpr long day = 24 * 60 * 60;
constexpr long authorityLasts = 10 * 365 * day;
constexpr long deviceLasts = 2 * 365 * day;
constexpr long clocksMayDiffer = day;

Problem damaged()
{
    return problem("authority.damaged",
                   QStringLiteral("The practice's certificate authority cannot be used. Restore "
                                  "pki/ca.key and pki/ca.crt from the backup."));
}

Memory reading(const QByteArray& pem)
{
    return Memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

template <class Write>
QByteArray written(const Write& write)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    write(memory.get());
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, length};
}

QByteArray pemOf(X509* certificate)
{
    return written([&](BIO* out) { PEM_write_bio_X509(out, certificate); });
}

QByteArray pemOf(EVP_PKEY* key)
{
    return written([&](BIO* out) {
        PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr);
    });
}

Key keyIn(const QByteArray& pem)
{
    return Key(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, nullptr, nullptr));
}

Certificate certificateIn(const QByteArray& pem)
{
    return Certificate(PEM_read_bio_X509(reading(pem).get(), nullptr, nullptr, nullptr));
}

// Version 3, a random serial number of 127 bits, valid from yesterday, since clocks differ.
Certificate blank(EVP_PKEY* key, const QString& commonName, long lasts)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    QByteArray serial = randomBytes(16);
    serial[0] = static_cast<char>((serial[0] & 0x7f) | 0x40);
    BIGNUM* number =
        BN_bin2bn(reinterpret_cast<const unsigned char*>(serial.constData()), 16, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -clocksMayDiffer);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), lasts);
    X509_set_pubkey(certificate.get(), key);
    const QByteArray name = commonName.left(64).toUtf8().left(64);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name.constData()),
                               static_cast<int>(name.size()), -1, 0);
    return certificate;
}

struct Extension {
    int what;
    QByteArray value;
};

// Signs with the issuer's key; the issuer is the certificate itself where there is no other.
Result<QByteArray> sign(const Certificate& certificate, X509* issuer, EVP_PKEY* issuerKey,
                        const QList<Extension>& extensions)
{
    X509* signer = issuer ? issuer : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    X509V3_CTX context;
    X509V3_set_ctx(&context, signer, certificate.get(), nullptr, nullptr, 0);
    for (const Extension& each : extensions) {
        X509_EXTENSION* made =
            X509V3_EXT_conf_nid(nullptr, &context, each.what, each.value.constData());
        if (!made || X509_add_ext(certificate.get(), made, -1) != 1) {
            X509_EXTENSION_free(made);
            return problem("authority.names",
                           QStringLiteral("One of the host names cannot be in a certificate. "
                                          "Write names like office.example.org or addresses."));
        }
        X509_EXTENSION_free(made);
    }
    if (X509_sign(certificate.get(), issuerKey, EVP_sha256()) == 0)
        return damaged();
    return pemOf(certificate.get());
}

bool isAddress(const QString& text)
{
    const QByteArray bytes = text.toLatin1();
    in6_addr address; // room for either family
    return inet_pton(AF_INET, bytes.constData(), &address) == 1 ||
           inet_pton(AF_INET6, bytes.constData(), &address) == 1;
}

bool isHostName(const QString& name)
{
    return !name.isEmpty() && name.size() <= 253 &&
           std::all_of(name.begin(), name.end(), [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-');
           });
}

Result<QByteArray> alternativeNames(const QStringList& hostNames)
{
    QByteArrayList names;
    for (const QString& name : hostNames) {
        if (!isAddress(name) && !isHostName(name))
            return problem("authority.names",
                           QStringLiteral("\"%1\" is neither a host name nor an address. Write "
                                          "it like office.example.org or 192.0.2.10.")
                               .arg(name.left(60)));
        names.append((isAddress(name) ? "IP:" : "DNS:") + name.toLatin1());
    }
    return names.join(',');
}

} // namespace

Result<CertifiedKey> Authority::found(const QString& practice)
{
    const Key key(EVP_EC_gen("P-256"));
    if (!key)
        return damaged();
    const Certificate certificate =
        blank(key.get(), practice + QStringLiteral(" authority"), authorityLasts);
    const auto pem = sign(certificate, nullptr, key.get(),
                          {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                           {NID_key_usage, "critical,keyCertSign,cRLSign"},
                           {NID_subject_key_identifier, "hash"}});
    if (!pem)
        return pem.problem();
    return CertifiedKey{pemOf(key.get()), *pem};
}

Result<Authority> Authority::open(const CertifiedKey& own)
{
    const Key key = keyIn(own.key);
    const Certificate certificate = certificateIn(own.certificate);
    if (!key || !certificate || X509_check_private_key(certificate.get(), key.get()) != 1)
        return damaged();
    return Authority(own);
}

Result<CertifiedKey> Authority::certifyServer(const QStringList& hostNames) const
{
    const auto names = alternativeNames(hostNames);
    if (!names)
        return names.problem();
    const Key key(EVP_EC_gen("P-256"));
    if (!key)
        return damaged();
    const Certificate certificate =
        blank(key.get(), QStringLiteral("anteroom-office"), authorityLasts);
    const auto pem =
        sign(certificate, certificateIn(m_own.certificate).get(), keyIn(m_own.key).get(),
             {{NID_basic_constraints, "critical,CA:FALSE"},
              {NID_key_usage, "critical,digitalSignature"},
              {NID_ext_key_usage, "serverAuth"},
              {NID_subject_key_identifier, "hash"},
              {NID_authority_key_identifier, "keyid:always"},
              {NID_subject_alt_name, *names}});
    if (!pem)
        return pem.problem();
    return CertifiedKey{pemOf(key.get()), *pem};
}

Result<DeviceCertificate> Authority::certifyDevice(const QByteArray& request,
                                                   const DeviceId& device) const
{
    const Signing signing(PEM_read_bio_X509_REQ(reading(request).get(), nullptr, nullptr, nullptr));
    const Key key(signing ? X509_REQ_get_pubkey(signing.get()) : nullptr);
    const bool isGood = key && X509_REQ_verify(signing.get(), key.get()) == 1 &&
                        EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_EC &&
                        EVP_PKEY_get_bits(key.get()) == 256;
    if (!isGood)
        return problem("enrolment.request",
                       QStringLiteral("The certificate request must be PEM of an EC P-256 key, "
                                      "signed by that key. Enrol again."));
    const Certificate certificate = blank(key.get(), device.text(), deviceLasts);
    const auto pem =
        sign(certificate, certificateIn(m_own.certificate).get(), keyIn(m_own.key).get(),
             {{NID_basic_constraints, "critical,CA:FALSE"},
              {NID_key_usage, "critical,digitalSignature"},
              {NID_ext_key_usage, "clientAuth"},
              {NID_subject_key_identifier, "hash"},
              {NID_authority_key_identifier, "keyid:always"}});
    if (!pem)
        return pem.problem();
    QByteArray der(i2d_X509(certificate.get(), nullptr), '\0');
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509(certificate.get(), &out);
    return DeviceCertificate{*pem, Sha256::of(der)};
}

} // namespace anteroom
