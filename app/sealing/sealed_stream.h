#pragma once

#include "sealing/sealing.h"

#include <memory>

namespace anteroom {

// A long message in pieces, for one reader: XChaCha20-Poly1305 as crypto_secretstream under a key
// of its own, which is sealed to the reader's public key. Pieces can't be changed, swapped or left
// out unseen; the last one is marked, so that a cut is seen too.

class StreamOpener;

class StreamSealer {
public:
    [[nodiscard]] static Result<StreamSealer> start(const QByteArray& publicKey);
    ~StreamSealer();
    StreamSealer(StreamSealer&&) noexcept;
    StreamSealer& operator=(StreamSealer&&) noexcept;

    // What the reader needs first: the sealed key and the start of the stream.
    [[nodiscard]] const QByteArray& head() const { return m_head; }
    enum class Piece { More, Last };
    // 17 bytes longer than the plain. `clear` travels beside it, unsealed, and must be the same
    // when the piece is opened.
    [[nodiscard]] QByteArray seal(const QByteArray& plain, const QByteArray& clear, Piece piece);
    // Opens from the first piece on what was sealed here, while the key is still at hand.
    [[nodiscard]] StreamOpener opener() const;

private:
    struct State;
    StreamSealer();

    QByteArray m_head;
    std::unique_ptr<State> m_state;
};

class StreamOpener {
public:
    // Problem codes: sealing.short, sealing.broken (another key, or a changed head).
    [[nodiscard]] static Result<StreamOpener> start(const QByteArray& head,
                                                    const SealingKeys& keys);
    ~StreamOpener();
    StreamOpener(StreamOpener&&) noexcept;
    StreamOpener& operator=(StreamOpener&&) noexcept;

    struct Opened {
        QByteArray plain;
        bool isLast = false;
    };
    // Problem codes: sealing.short, sealing.broken.
    [[nodiscard]] Result<Opened> open(const QByteArray& sealed, const QByteArray& clear);

private:
    friend class StreamSealer;
    struct State;
    StreamOpener();

    std::unique_ptr<State> m_state;
};

// Bytes of StreamSealer::head().
inline constexpr qsizetype streamHeadBytes = 32 + 48 + 24;

// BLAKE2b over one after the other, 32 bytes: tells damage where no key is at hand.
[[nodiscard]] QByteArray digestOf(std::initializer_list<QByteArray> parts);
inline constexpr qsizetype digestBytes = 32;

// The public key that belongs to a secret one.
[[nodiscard]] Result<QByteArray> publicKeyOf(const QByteArray& secretKey);

} // namespace anteroom
