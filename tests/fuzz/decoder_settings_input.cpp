#include "fuzz/inputs.h"
#include "scanner/healthcard/issuer_keys.h"
#include "scanner/trust/decoder_settings.h"

namespace anteroom {

namespace {

// Looks up each key and its revocations, as a card would make the decoder do.
void useTrust(const TrustList& trust)
{
    IssuerKeys keys(trust);
    (void)keys.refusedKeys();
    for (const KeySet& set : trust.sets) {
        for (const QJsonValue& key : set.keys) {
            const QString id = key[QLatin1StringView("kid")].toString();
            const KeyFinding found = keys.find(set.issuer, id);
            if (found.key)
                (void)keys.revocation(found, QStringLiteral("revoked-1"), 1);
        }
    }
}

} // namespace

bool feedDecoderSettings(const QByteArray& input)
{
    const Result<DecoderSettings> settings = DecoderSettings::fromBytes(input);
    if (!settings)
        return true;
    useTrust(settings->trust);
    const Result<DecoderSettings> again = DecoderSettings::fromBytes(settings->toBytes());
    return again && *again == *settings;
}

} // namespace anteroom
