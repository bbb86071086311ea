#include "scanner/trust/decoder_settings.h"

#include "record/canonical_json.h"
#include "record/json_reader.h"

namespace anteroom {

using namespace Qt::StringLiterals;

QByteArray DecoderSettings::toBytes() const
{
    return canonicalJson({{u"trust"_s, trust.toJson()},
                          {u"practice_key"_s, QString::fromLatin1(practiceKey.toBase64())},
                          {u"at"_s, at ? QJsonValue(timeText(*at)) : QJsonValue()},
                          {u"raw"_s, raw}});
}

Result<DecoderSettings> DecoderSettings::fromBytes(const QByteArray& bytes)
{
    const Problem malformed =
        problem("decoder.settings", u"The scanner's settings are out of shape: update it."_s);
    const auto json = parseJsonObject(bytes, MaxSettingsBytes);
    if (!json)
        return malformed;
    JsonReader reader(*json);
    DecoderSettings settings;
    auto trust = TrustList::fromJson(reader.object("trust"_L1));
    settings.practiceKey =
        QByteArray::fromBase64(reader.optionalText("practice_key"_L1, 100).toLatin1());
    if (reader.has("at"_L1))
        settings.at = reader.time("at"_L1);
    else
        reader.raw("at"_L1);
    settings.raw = reader.flag("raw"_L1);
    if (!trust || !reader.finish())
        return malformed;
    settings.trust = std::move(trust).value();
    return settings;
}

} // namespace anteroom
