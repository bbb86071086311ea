#include "scanner/healthcard/link_reader.h"

#include "record/canonical_json.h"
#include "scanner/healthcard/compact_jws.h"
#include "scanner/healthcard/fhir_names.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Scheme("shlink:/");
constexpr qsizetype LongestLink = 16 * 1024;
constexpr qsizetype LinkKeyCharacters = 43; // of 32 bytes
constexpr qsizetype LongestLabel = 80;
constexpr qsizetype LongestAddress = 256;

Reading unreadableLink(const QString& reason)
{
    Reading reading;
    reading.kind = ReadingKind::HealthLink;
    reading.healthLink = HealthLink();
    reading.verdict = Verdict::Unreadable;
    reading.reason = reason;
    return reading;
}

bool areFlags(const QString& flags)
{
    return std::all_of(flags.begin(), flags.end(),
                       [](QChar c) { return c == u'L' || c == u'P' || c == u'U'; });
}

} // namespace

bool looksLikeHealthLink(const QByteArray& payload)
{
    const qsizetype hash = payload.indexOf("#shlink:/");
    return payload.startsWith(Scheme) || (payload.startsWith("https://") && hash > 0);
}

Reading readHealthLink(const QByteArray& payload, const QDateTime& at)
{
    const qsizetype from = payload.indexOf(Scheme) + Scheme.size();
    const auto json = parseJsonObject(fromBase64Url(payload.mid(from).trimmed()), LongestLink);
    if (payload.size() > LongestLink || !json)
        return unreadableLink(u"link.malformed"_s);
    if (fromBase64Url(json->value("key"_L1).toString().toLatin1()).size() != 32 ||
        json->value("key"_L1).toString().size() != LinkKeyCharacters)
        return unreadableLink(u"link.key"_s);

    Reading reading;
    reading.kind = ReadingKind::HealthLink;
    HealthLink link;
    const QString address = json->value("url"_L1).toString();
    link.address = fhirText(address);
    link.flags = fhirText(json->value("flag"_L1)).left(16);
    const QString label = fhirText(json->value("label"_L1));
    link.label = label.left(LongestLabel);
    if (link.address.isEmpty() || address.size() > LongestAddress) // cut it would be another
        return unreadableLink(u"link.malformed"_s);
    if (!link.address.startsWith("https://"_L1))
        reading.warnings.append(u"link.not_https"_s);
    if (label.size() > LongestLabel)
        reading.warnings.append(u"link.long_label"_s);
    if (!areFlags(link.flags))
        reading.warnings.append(u"link.flags"_s);
    const double expires = json->value("exp"_L1).toDouble(-1);
    if (expires >= 0 && expires < 1e11) {
        link.expiresAt = QDateTime::fromMSecsSinceEpoch(qint64(expires * 1000), Qt::UTC);
        if (link.expiresAt <= at) {
            reading.verdict = Verdict::Expired;
            reading.reason = u"expired"_s;
        }
    }
    reading.healthLink = link;
    return reading;
}

} // namespace anteroom
