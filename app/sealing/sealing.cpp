#include "sealing/sealing.h"

#include "sealing/octets.h"

#include <sodium.h>

namespace anteroom {

namespace {

void ready()
{
    // Thread-safe and idempotent; fails only where the system has no randomness, and then
    // nothing of this program can be trusted.
    static const bool initialised = sodium_init() >= 0;
    if (!initialised)
        qFatal("The system gives no random numbers.");
}

Problem wrongKey()
{
    return problem("sealing.key", QStringLiteral("The key has a wrong length. Enrol again."));
}

} // namespace

SealingKeys SealingKeys::generate()
{
    ready();
    SealingKeys keys{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'),
                     QByteArray(crypto_box_SECRETKEYBYTES, '\0')};
    crypto_box_keypair(octetsOf(keys.publicKey), octetsOf(keys.secretKey));
    return keys;
}

SigningKeys SigningKeys::generate()
{
    ready();
    SigningKeys keys{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'),
                     QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_keypair(octetsOf(keys.publicKey), octetsOf(keys.secretKey));
    return keys;
}

Result<QByteArray> seal(const QByteArray& plain, const QByteArray& publicKey)
{
    ready();
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES)
        return wrongKey();
    QByteArray sealed(plain.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal(octetsOf(sealed), octetsOf(plain), octetCount(plain),
                        octetsOf(publicKey)) != 0)
        return wrongKey();
    return sealed;
}

Result<QByteArray> unseal(const QByteArray& sealed, const SealingKeys& keys)
{
    ready();
    if (keys.publicKey.size() != crypto_box_PUBLICKEYBYTES ||
        keys.secretKey.size() != crypto_box_SECRETKEYBYTES)
        return wrongKey();
    const qsizetype length = sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES);
    if (length < 0)
        return problem("sealing.short", QStringLiteral("The sealed message was cut short."));
    QByteArray plain(length, '\0');
    if (crypto_box_seal_open(octetsOf(plain), octetsOf(sealed), octetCount(sealed),
                             octetsOf(keys.publicKey), octetsOf(keys.secretKey)) != 0)
        return problem(
            "sealing.broken",
            QStringLiteral("The message was not sealed for this office, or was changed."));
    return plain;
}

Result<QByteArray> sign(const QByteArray& bytes, const SigningKeys& keys)
{
    ready();
    if (keys.secretKey.size() != crypto_sign_SECRETKEYBYTES)
        return wrongKey();
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(octetsOf(signature), nullptr, octetsOf(bytes), octetCount(bytes),
                         octetsOf(keys.secretKey));
    return signature;
}

bool signatureHolds(const QByteArray& signature, const QByteArray& bytes,
                    const QByteArray& publicKey)
{
    ready();
    return signature.size() == crypto_sign_BYTES &&
           publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(octetsOf(signature), octetsOf(bytes), octetCount(bytes),
                                       octetsOf(publicKey)) == 0;
}

QByteArray randomBytes(qsizetype count)
{
    ready();
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

void forget(QByteArray& bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace anteroom
