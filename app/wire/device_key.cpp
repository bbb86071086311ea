#include "wire/device_key.h"

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace anteroom {

namespace {

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Request = std::unique_ptr<X509_REQ, Freed<X509_REQ_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;

QByteArray contentOf(BIO* memory)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    return QByteArray(bytes, size);
}

Request requestFor(EVP_PKEY* key, const QByteArray& name)
{
    Request request(X509_REQ_new());
    // The office writes the certificate's real name, the DeviceId; this one is for people.
    X509_NAME* subject = X509_REQ_get_subject_name(request.get());
    const bool made =
        X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) == 1 &&
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(name.constData()),
                                   static_cast<int>(name.size()), -1, 0) == 1 &&
        X509_REQ_set_pubkey(request.get(), key) == 1 &&
        X509_REQ_sign(request.get(), key, EVP_sha256()) > 0;
    return made ? std::move(request) : nullptr;
}

} // namespace

Result<DeviceKey> DeviceKey::generate(const QString& kioskName)
{
    const auto failed = [] {
        return problem("device.key",
                       QStringLiteral("No key could be made. Give the kiosk a short name."));
    };
    const Key key(EVP_EC_gen("P-256"));
    // X.520 allows a common name 64 letters.
    const Request request = key ? requestFor(key.get(), kioskName.left(64).toUtf8()) : nullptr;
    const Memory keyText(BIO_new(BIO_s_mem()));
    const Memory requestText(BIO_new(BIO_s_mem()));
    if (!request ||
        PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                      nullptr) != 1 ||
        PEM_write_bio_X509_REQ(requestText.get(), request.get()) != 1)
        return failed();
    return DeviceKey{contentOf(keyText.get()), contentOf(requestText.get())};
}

} // namespace anteroom
