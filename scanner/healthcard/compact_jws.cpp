#include "scanner/healthcard/compact_jws.h"

#include "record/canonical_json.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHeader = 4096;
constexpr qsizetype LongestKeyId = 128;

Problem damagedJws()
{
    return problem("jws.malformed", u"This isn't a health card: its parts are damaged."_s);
}

} // namespace

QByteArray fromBase64Url(const QByteArray& text)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                  QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? *bytes : QByteArray();
}

bool looksLikeJws(const QByteArray& text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_' || c == '.';
    });
    return plain && text.startsWith("eyJ") && text.count('.') == 2;
}

Result<CompactJws> CompactJws::parse(const QByteArray& text)
{
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return damagedJws();
    const auto header = parseJsonObject(fromBase64Url(parts[0]), LongestHeader);
    if (!header)
        return damagedJws();
    CompactJws jws;
    jws.keyId = header->value("kid"_L1).toString();
    if (header->value("alg"_L1) != "ES256"_L1 || header->value("zip"_L1) != "DEF"_L1 ||
        jws.keyId.isEmpty() || jws.keyId.size() > LongestKeyId)
        return problem("jws.header",
                       u"This isn't signed as health cards are: it cannot be checked."_s);
    jws.signedBytes = parts[0] + '.' + parts[1];
    jws.deflatedPayload = fromBase64Url(parts[1]);
    jws.signature = fromBase64Url(parts[2]);
    if (jws.deflatedPayload.isEmpty())
        return damagedJws();
    return jws;
}

} // namespace anteroom
