#include "fuzz/fuzzed_settings.h"
#include "fuzz/inputs.h"
#include "scanner/healthcard/health_card_reader.h"

namespace anteroom {

namespace {

constexpr qsizetype LongestStored = 65535; // of one block
constexpr qsizetype MostCodes = 32;

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// A JWS of the listed issuer but for its signature, with the content as it stands.
QByteArray jwsOf(const QByteArray& deflated)
{
    const QByteArray header =
        R"({"zip":"DEF","alg":"ES256","kid":"xx0BcA-wMohw8atYDJOe6peGModklG2wRHBlXHMvl0M"})";
    return base64Url(header) + '.' + base64Url(deflated) + '.' + base64Url(QByteArray(64, '\1'));
}

// Raw deflate of one stored block (RFC 1951 §3.2.4), in which an input's bytes stand as they are.
QByteArray stored(const QByteArray& content)
{
    const QByteArray plain = content.left(LongestStored);
    const auto size = quint16(plain.size());
    const char head[] = {'\1', char(size & 0xff), char(size >> 8), char(~size & 0xff),
                         char(quint16(~size) >> 8)};
    return QByteArray(head, sizeof head) + plain;
}

} // namespace

bool feedHealthCard(const QByteArray& input)
{
    static const DecoderSettings settings = fuzzedSettings();
    HealthCardReader reader(settings.trust);
    const QByteArray rest = input.mid(1);
    switch (input.isEmpty() ? '0' : input[0]) {
    case '1':
        return reachTheKiosk({reader.readJws(jwsOf(stored(rest)), *settings.at)});
    case '2':
        return reachTheKiosk({reader.readJws(jwsOf(rest), *settings.at)});
    case '3': {
        QList<Reading> readings;
        const QList<QByteArray> codes = rest.split('\n');
        for (const QByteArray& code : codes.first(std::min(codes.size(), MostCodes)))
            readings = {reader.readCode(code, *settings.at)};
        return reachTheKiosk(readings);
    }
    default:
        return reachTheKiosk({reader.readJws(rest, *settings.at)});
    }
}

} // namespace anteroom
