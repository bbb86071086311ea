#include "scanner/healthcard/health_card_reader.h"

#include "record/canonical_json.h"
#include "scanner/healthcard/compact_jws.h"
#include "scanner/healthcard/fhir_bundle.h"
#include "scanner/healthcard/fhir_names.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestJws = 256 * 1024;
constexpr qsizetype LongestPayload = 1024 * 1024;
constexpr qsizetype LongestOfOneCode = 1195; // spec: the most that fits one code of version 22
constexpr qsizetype SignatureBytes = 64;
constexpr double FarthestSecond = 1e11; // the year 5138: later ones are milliseconds

Reading unreadableCard(const QString& reason)
{
    Reading reading;
    reading.kind = ReadingKind::HealthCard;
    reading.healthCard = HealthCard();
    reading.verdict = Verdict::Unreadable;
    reading.reason = reason;
    return reading;
}

// What a card says of itself.
struct Payload {
    QString issuer;
    double notBefore = 0; // seconds since 1970
    std::optional<double> expires;
    QString revocationId;
    QJsonObject bundle;
    QStringList types;
};

QStringList typesOf(const QJsonArray& addresses)
{
    QStringList types;
    for (const QJsonValue& address : addresses) {
        const QString type = fhirText(address).section(u'#', 1);
        if (!type.isEmpty() && type != "health-card"_L1 && types.size() < 16)
            types.append(type);
    }
    return types;
}

Result<Payload> payloadFrom(const QJsonObject& json)
{
    Payload payload;
    payload.issuer = json.value("iss"_L1).toString();
    if (!payload.issuer.startsWith("https://"_L1) || payload.issuer.endsWith(u'/') ||
        payload.issuer.size() > 500)
        return problem("payload.issuer", u"This health card doesn't say who issued it."_s);
    const QJsonValue expires = json.value("exp"_L1);
    if (!json.value("nbf"_L1).isDouble() || !(expires.isUndefined() || expires.isDouble()))
        return problem("payload.time", u"This health card doesn't say when it was issued."_s);
    payload.notBefore = json.value("nbf"_L1).toDouble();
    if (expires.isDouble())
        payload.expires = expires.toDouble();
    const QJsonObject vc = json.value("vc"_L1).toObject();
    payload.revocationId = vc.value("rid"_L1).toString();
    payload.types = typesOf(vc.value("type"_L1).toArray());
    payload.bundle = vc.value("credentialSubject"_L1)["fhirBundle"_L1].toObject();
    return payload;
}

QDateTime timeOf(double seconds)
{
    if (seconds < 0 || seconds > FarthestSecond)
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), Qt::UTC);
}

Result<QJsonObject> contentOf(const CompactJws& jws, QStringList& warnings)
{
    auto plain = inflated(jws.deflatedPayload, LongestPayload);
    if (!plain)
        return plain.problem();
    if (plain->startsWith("\xef\xbb\xbf")) { // RFC 8259 §8.1 lets it be passed over
        warnings.append(u"json.byte_order_mark"_s);
        plain->remove(0, 3);
    }
    if (plain->trimmed().size() != plain->size())
        warnings.append(u"json.blanks"_s);
    return parseJsonObject(*plain, LongestPayload);
}

struct Judgement {
    Verdict verdict;
    const char* reason;
};

std::optional<Judgement> judgedByTime(const Payload& payload, const QDateTime& at)
{
    const double now = double(at.toMSecsSinceEpoch()) / 1000;
    if (payload.expires && *payload.expires <= now)
        return Judgement{Verdict::Expired, "expired"};
    if (payload.notBefore > now)
        return Judgement{Verdict::NotYetValid, "not_yet_valid"};
    return std::nullopt;
}

Judgement judged(IssuerKeys& keys, const CompactJws& jws, const Payload& payload,
                 const QDateTime& at, QString& issuerName)
{
    if (jws.signature.size() != SignatureBytes)
        return {Verdict::BadSignature, "signature.form"};
    const KeyFinding found = keys.find(payload.issuer, jws.keyId);
    issuerName = found.issuerName;
    if (!found.key)
        return {Verdict::UnlistedIssuer, "key.unknown"};
    if (!found.key->key.verifies(jws.signedBytes, jws.signature))
        return {Verdict::BadSignature, "signature.wrong"};
    if (!found.isListed)
        return {Verdict::UnlistedIssuer, "issuer.unlisted"};
    const auto revocation = keys.revocation(found, payload.revocationId, payload.notBefore);
    if (revocation == RevocationState::ListUnusable)
        return {Verdict::UnlistedIssuer, "revocation_list.unusable"};
    if (revocation == RevocationState::Revoked)
        return {Verdict::Revoked, "revoked"};
    return judgedByTime(payload, at).value_or(Judgement{Verdict::Verified, ""});
}

void take(const Judgement& judgement, Reading& reading)
{
    reading.verdict = judgement.verdict;
    reading.reason = QString::fromLatin1(judgement.reason);
}

HealthCard cardOf(const Payload& payload)
{
    HealthCard card;
    card.issuer = payload.issuer;
    card.issuedAt = timeOf(payload.notBefore);
    if (payload.expires)
        card.expiresAt = timeOf(*payload.expires);
    card.types = payload.types;
    return card;
}

void takeBundle(const QJsonObject& bundle, HealthCard card, Reading& reading)
{
    if (auto insurance = insuranceIn(bundle)) {
        reading.kind = ReadingKind::InsuranceCard;
        reading.insuranceCard = std::move(insurance);
        return;
    }
    reading.kind = ReadingKind::HealthCard;
    readBundle(bundle, card, reading.warnings);
    reading.healthCard = std::move(card);
}

bool isWholeCard(const QByteArray& text)
{
    QStringList warnings;
    const auto jws = CompactJws::parse(text);
    return jws && contentOf(*jws, warnings).ok();
}

} // namespace

HealthCardReader::HealthCardReader(const TrustList& trust) : m_keys(trust), m_codes(&isWholeCard) {}

Reading HealthCardReader::readJws(const QByteArray& text, const QDateTime& at)
{
    if (text.size() > LongestJws)
        return unreadableCard(u"jws.long"_s);
    const auto jws = CompactJws::parse(text);
    if (!jws)
        return unreadableCard(jws.problem().code);
    Reading reading;
    reading.kind = ReadingKind::HealthCard;
    const auto content = contentOf(*jws, reading.warnings);
    if (!content)
        return unreadableCard(content.problem().code);
    const auto payload = payloadFrom(*content);
    if (!payload)
        return unreadableCard(payload.problem().code);

    HealthCard card = cardOf(*payload);
    take(judged(m_keys, *jws, *payload, at, card.issuerName), reading);
    if (text.size() > LongestOfOneCode)
        reading.warnings.append(u"card.long"_s);
    takeBundle(payload->bundle, card, reading);
    return reading;
}

Reading HealthCardReader::readUnsigned(const QJsonObject& payloadOrBundle, const QDateTime& at)
{
    Reading reading;
    reading.warnings.append(u"card.unsigned"_s);
    if (!payloadOrBundle.contains("vc"_L1)) {
        takeBundle(payloadOrBundle, {}, reading);
        return reading;
    }
    const auto payload = payloadFrom(payloadOrBundle);
    if (!payload)
        return unreadableCard(payload.problem().code);
    if (const auto judgement = judgedByTime(*payload, at))
        take(*judgement, reading);
    takeBundle(payload->bundle, cardOf(*payload), reading);
    return reading;
}

Reading HealthCardReader::readCode(const QByteArray& payload, const QDateTime& at)
{
    const auto code = NumericCode::parse(payload);
    if (!code)
        return unreadableCard(code.problem().code);
    const CodeSet::Outcome outcome = m_codes.add(*code);
    if (!outcome.whole.isEmpty()) {
        Reading reading = readJws(outcome.whole.constFirst(), at);
        if (payload.count('/') > 1) // printed so by early issuers, and no longer allowed
            reading.warnings.append(u"card.parts"_s);
        return reading;
    }
    Reading reading = unreadableCard(u"incomplete"_s);
    reading.verdict = Verdict::Incomplete;
    reading.healthCard->codesRead = outcome.read;
    reading.healthCard->codesInAll = outcome.inAll;
    return reading;
}

} // namespace anteroom
