#include "sealing/sealed_stream.h"

#include "sealing/octets.h"

#include <sodium.h>

namespace anteroom {

namespace {

constexpr qsizetype startBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
static_assert(streamHeadBytes ==
              crypto_secretstream_xchacha20poly1305_KEYBYTES + crypto_box_SEALBYTES + startBytes);

Problem brokenStream()
{
    return problem("sealing.broken",
                   QStringLiteral("It was sealed for another key, or was changed."));
}

} // namespace

struct StreamSealer::State {
    ~State() { forget(key); }

    crypto_secretstream_xchacha20poly1305_state stream;
    QByteArray key;
    QByteArray start;
};

struct StreamOpener::State {
    ~State() { sodium_memzero(&stream, sizeof stream); }

    crypto_secretstream_xchacha20poly1305_state stream;
};

StreamSealer::StreamSealer() : m_state(std::make_unique<State>()) {}
StreamSealer::~StreamSealer() = default;
StreamSealer::StreamSealer(StreamSealer&&) noexcept = default;
StreamSealer& StreamSealer::operator=(StreamSealer&&) noexcept = default;

StreamOpener::StreamOpener() : m_state(std::make_unique<State>()) {}
StreamOpener::~StreamOpener() = default;
StreamOpener::StreamOpener(StreamOpener&&) noexcept = default;
StreamOpener& StreamOpener::operator=(StreamOpener&&) noexcept = default;

Result<StreamSealer> StreamSealer::start(const QByteArray& publicKey)
{
    StreamSealer sealer;
    State& state = *sealer.m_state;
    state.key = randomBytes(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    state.start = QByteArray(startBytes, '\0');
    const auto sealedKey = anteroom::seal(state.key, publicKey);
    if (!sealedKey)
        return sealedKey.problem();
    crypto_secretstream_xchacha20poly1305_init_push(&state.stream, octetsOf(state.start),
                                                    octetsOf(std::as_const(state.key)));
    sealer.m_head = *sealedKey + state.start;
    return sealer;
}

QByteArray StreamSealer::seal(const QByteArray& plain, const QByteArray& clear, Piece piece)
{
    QByteArray sealed(plain.size() + overhead, Qt::Uninitialized);
    const unsigned char tag = piece == Piece::Last
                                  ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                  : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, octetsOf(sealed), nullptr,
                                               octetsOf(plain), octetCount(plain), octetsOf(clear),
                                               octetCount(clear), tag);
    return sealed;
}

StreamOpener StreamSealer::opener() const
{
    StreamOpener opener;
    crypto_secretstream_xchacha20poly1305_init_pull(&opener.m_state->stream,
                                                    octetsOf(std::as_const(m_state->start)),
                                                    octetsOf(std::as_const(m_state->key)));
    return opener;
}

Result<StreamOpener> StreamOpener::start(const QByteArray& head, const SealingKeys& keys)
{
    if (head.size() != streamHeadBytes)
        return problem("sealing.short", QStringLiteral("Its start was cut short."));
    auto key = unseal(head.left(streamHeadBytes - startBytes), keys);
    if (!key)
        return key.problem();
    StreamOpener opener;
    const QByteArray start = head.right(startBytes);
    const int begun = crypto_secretstream_xchacha20poly1305_init_pull(
        &opener.m_state->stream, octetsOf(start), octetsOf(std::as_const(*key)));
    forget(*key);
    if (begun != 0)
        return brokenStream();
    return opener;
}

Result<StreamOpener::Opened> StreamOpener::open(const QByteArray& sealed, const QByteArray& clear)
{
    if (sealed.size() < overhead)
        return problem("sealing.short", QStringLiteral("A piece of it was cut short."));
    Opened opened{QByteArray(sealed.size() - overhead, Qt::Uninitialized), false};
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(
            &m_state->stream, octetsOf(opened.plain), nullptr, &tag, octetsOf(sealed),
            octetCount(sealed), octetsOf(clear), octetCount(clear)) != 0)
        return brokenStream();
    opened.isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return opened;
}

QByteArray digestOf(std::initializer_list<QByteArray> parts)
{
    QByteArray digest(digestBytes, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, digestBytes);
    for (const QByteArray& part : parts)
        crypto_generichash_update(&state, octetsOf(part), octetCount(part));
    crypto_generichash_final(&state, octetsOf(digest), digestBytes);
    return digest;
}

Result<QByteArray> publicKeyOf(const QByteArray& secretKey)
{
    if (secretKey.size() != crypto_scalarmult_SCALARBYTES)
        return problem("sealing.key", QStringLiteral("The key has a wrong length."));
    QByteArray publicKey(crypto_scalarmult_BYTES, '\0');
    crypto_scalarmult_base(octetsOf(publicKey), octetsOf(secretKey));
    return publicKey;
}

} // namespace anteroom
