#pragma once

#include "record/result.h"

#include <QByteArray>

namespace anteroom {

// A JSON Web Signature in compact form as health cards have it (RFC 7515 §3.1,
// spec.smarthealth.cards "Signing Health Cards"): ES256, and its payload deflated.
struct CompactJws {
    QString keyId;
    QByteArray signedBytes;     // header.payload, as they stand
    QByteArray deflatedPayload; // RFC 1951, without a header
    QByteArray signature;       // as it came; a good one has 64 bytes

    // Problems: "jws.malformed", "jws.header".
    [[nodiscard]] static Result<CompactJws> parse(const QByteArray& text);
};

// Whether the text is as a JWS is: three parts of base64url whose first begins like a JSON object.
[[nodiscard]] bool looksLikeJws(const QByteArray& text);

// base64url without padding (RFC 4648 §5); nothing for what isn't.
[[nodiscard]] QByteArray fromBase64Url(const QByteArray& text);

// The bytes of a raw deflate stream (RFC 1951). Problems: "deflate.malformed", and "deflate.long"
// as soon as more than `most` bytes come out.
[[nodiscard]] Result<QByteArray> inflated(const QByteArray& deflated, qsizetype most);

} // namespace anteroom
