#include "scanner/decoder/payload_reader.h"

#include "record/canonical_json.h"
#include "scanner/appointment/token.h"
#include "scanner/channel/decoder_message.h"
#include "scanner/healthcard/compact_jws.h"
#include "scanner/healthcard/link_reader.h"
#include "scanner/healthcard/numeric_code.h"
#include "scanner/licence/aamva.h"
#include "scanner/licence/track.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCardsOfAFile = 8;

// The cards of a .smart-health-card file, or of what a FHIR server answers to $health-cards-issue.
QList<QByteArray> signedCardsOf(const QJsonObject& json)
{
    QList<QByteArray> cards;
    const QJsonArray listed = json.value("verifiableCredential"_L1).toArray();
    for (const QJsonValue& card : listed)
        cards.append(card.toString().toLatin1());
    const QJsonArray parameters = json.value("parameter"_L1).toArray();
    for (const QJsonValue& parameter : parameters)
        if (parameter["name"_L1] == "verifiableCredential"_L1)
            cards.append(parameter["valueString"_L1].toString().toLatin1());
    return cards;
}

} // namespace

PayloadReader::PayloadReader(const DecoderSettings& settings)
    : m_settings(settings), m_healthCards(settings.trust)
{
    m_settings.trust = {};
}

QDateTime PayloadReader::now() const
{
    return m_settings.at.value_or(QDateTime::currentDateTimeUtc());
}

QList<Reading> PayloadReader::readJson(const QByteArray& text)
{
    const auto json = parseJsonObject(text, MaxPayloadBytes);
    if (!json)
        return {};
    QList<Reading> readings;
    const QList<QByteArray> cards = signedCardsOf(*json);
    for (const QByteArray& card : cards.first(std::min(cards.size(), MostCardsOfAFile)))
        readings.append(m_healthCards.readJws(card, now()));
    const QString type = json->value("resourceType"_L1).toString();
    const bool isContent = json->contains("vc"_L1) || type == "Bundle"_L1 || type == "Coverage"_L1;
    if (readings.isEmpty() && isContent)
        readings.append(HealthCardReader::readUnsigned(*json, now()));
    return readings;
}

QList<Reading> PayloadReader::readText(const QByteArray& text)
{
    if (looksLikeAppointmentToken(text))
        return {readAppointmentToken(text, m_settings.practiceKey, now())};
    if (looksLikeHealthCardCode(text))
        return {m_healthCards.readCode(text, now())};
    if (looksLikeHealthLink(text))
        return {readHealthLink(text, now())};
    if (looksLikeJws(text))
        return {m_healthCards.readJws(text, now())};
    if (text.startsWith('{'))
        return readJson(text);
    return {};
}

QList<Reading> PayloadReader::read(const QByteArray& payload, std::optional<Problem>& problem)
{
    QList<Reading> readings = readText(payload.trimmed());
    if (!readings.isEmpty() || payload.size() > MaxLicencePayload)
        return readings;
    const bool stripe = looksLikeTracks(payload);
    auto licence = stripe ? parseTracks(payload) : parseLicence(payload);
    if (licence)
        readings.append(std::move(licence).value());
    else if (stripe || looksLikeLicence(payload))
        problem = licence.problem();
    return readings;
}

} // namespace anteroom
