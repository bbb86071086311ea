#include "practice_authority.h"

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace anteroom {

namespace {

using Key = std::shared_ptr<EVP_PKEY>;
using Certificate = std::shared_ptr<X509>;
using Memory = std::shared_ptr<BIO>;

Memory reading(const QByteArray& text)
{
    return {BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())), &BIO_free_all};
}

template <class Write>
QByteArray written(Write write)
{
    const Memory memory(BIO_new(BIO_s_mem()), &BIO_free_all);
    write(memory.get());
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return QByteArray(bytes, size);
}

QByteArray pemOf(EVP_PKEY* key)
{
    return written([key](BIO* out) {
        PEM_write_bio_PKCS8PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr);
    });
}

QByteArray pemOf(X509* certificate)
{
    return written([certificate](BIO* out) { PEM_write_bio_X509(out, certificate); });
}

void extend(X509* certificate, X509* issuer, int what, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, what, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate blank(const QByteArray& name, EVP_PKEY* key)
{
    const Certificate certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    uint64_t serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 24 * 3600);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name.constData()), -1, -1, 0);
    return certificate;
}

// Signs what is for a server or a kiosk with the authority's key.
QByteArray signedBy(const QByteArray& authority, const QByteArray& authorityKey,
                    const Certificate& certificate, const QByteArray& usage,
                    const QByteArray& otherNames)
{
    const Certificate issuer(PEM_read_bio_X509(reading(authority).get(), nullptr, nullptr, nullptr),
                             &X509_free);
    const Key key(PEM_read_bio_PrivateKey(reading(authorityKey).get(), nullptr, nullptr, nullptr),
                  &EVP_PKEY_free);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get()));
    extend(certificate.get(), issuer.get(), NID_basic_constraints, "critical,CA:FALSE");
    extend(certificate.get(), issuer.get(), NID_ext_key_usage, usage);
    if (!otherNames.isEmpty())
        extend(certificate.get(), issuer.get(), NID_subject_alt_name, otherNames);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    return pemOf(certificate.get());
}

} // namespace

PracticeAuthority::PracticeAuthority()
{
    const Key key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const Certificate certificate = blank("Practice authority", key.get());
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    extend(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(certificate.get(), certificate.get(), NID_key_usage, "critical,keyCertSign");
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    m_certificate = pemOf(certificate.get());
    m_privateKey = pemOf(key.get());
}

OfficeCredentials PracticeAuthority::serverAt(const QString& host) const
{
    const Key key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const bool isAddress = host.front().isDigit();
    const QByteArray name = (isAddress ? "IP:" : "DNS:") + host.toLatin1();
    return {signedBy(m_certificate, m_privateKey, blank("Office", key.get()), "serverAuth", name),
            pemOf(key.get())};
}

OfficeCredentials PracticeAuthority::kiosk(const QString& name) const
{
    const Key key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    return {
        signedBy(m_certificate, m_privateKey, blank(name.toUtf8(), key.get()), "clientAuth", {}),
        pemOf(key.get())};
}

QByteArray PracticeAuthority::certify(const QByteArray& request, const QString& name) const
{
    const std::shared_ptr<X509_REQ> asked(
        PEM_read_bio_X509_REQ(reading(request).get(), nullptr, nullptr, nullptr), &X509_REQ_free);
    if (!asked || X509_REQ_verify(asked.get(), X509_REQ_get0_pubkey(asked.get())) != 1)
        return {};
    return signedBy(m_certificate, m_privateKey,
                    blank(name.toUtf8(), X509_REQ_get0_pubkey(asked.get())), "clientAuth", {});
}

} // namespace anteroom
