#pragma once

#include "scanner/healthcard/code_set.h"
#include "scanner/healthcard/issuer_keys.h"
#include "scanner/reading/reading.h"

namespace anteroom {

// Reads SMART Health Cards (STANDARDS.md §3; spec.smarthealth.cards) and says what their
// signatures are worth. Each card is one Reading of kind HealthCard, or InsuranceCard where it
// carries a coverage, with a verdict. The reason of a verdict other than "verified" is
//
//   unlisted_issuer  key.unknown, issuer.unlisted, revocation_list.unusable
//   bad_signature    signature.wrong, signature.form
//   expired, not_yet_valid, revoked, incomplete   the same
//   unreadable       jws.*, deflate.*, json.*, payload.issuer, payload.time, code.malformed
class HealthCardReader {
public:
    explicit HealthCardReader(const TrustList& trust);

    // A compact JWS.
    [[nodiscard]] Reading readJws(const QByteArray& jws, const QDateTime& at);
    // "shc:/…". Of a card that is printed as several codes all but the last give a Reading that is
    // incomplete; the reader remembers them until it is told to forget.
    [[nodiscard]] Reading readCode(const QByteArray& payload, const QDateTime& at);
    // What a card would hold that nobody signed: its payload, or only its FHIR bundle. There is a
    // verdict only where its time is over or has not come, and the warning "card.unsigned".
    [[nodiscard]] static Reading readUnsigned(const QJsonObject& payloadOrBundle,
                                              const QDateTime& at);
    void forget() { m_codes.forget(); }

private:
    IssuerKeys m_keys;
    CodeSet m_codes;
};

} // namespace anteroom
