#include "signed_cards.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <zlib.h>

namespace anteroom {

using namespace Qt::StringLiterals;

struct TestIssuer::Key {
    EVP_PKEY* pair = EVP_EC_gen("P-256");
    QByteArray x;
    QByteArray y;

    Key()
    {
        QByteArray point(65, '\0');
        size_t size = 0;
        EVP_PKEY_get_octet_string_param(pair, OSSL_PKEY_PARAM_PUB_KEY,
                                        reinterpret_cast<uchar*>(point.data()), 65, &size);
        x = point.mid(1, 32);
        y = point.mid(33, 32);
    }
    ~Key() { EVP_PKEY_free(pair); }
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;
};

namespace {

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// OpenSSL gives DER; a JWS wants the two numbers.
QByteArray numbersOf(const QByteArray& der)
{
    const auto* at = reinterpret_cast<const uchar*>(der.constData());
    ECDSA_SIG* pair = d2i_ECDSA_SIG(nullptr, &at, long(der.size()));
    QByteArray numbers(64, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(pair), reinterpret_cast<uchar*>(numbers.data()), 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair), reinterpret_cast<uchar*>(numbers.data()) + 32, 32);
    ECDSA_SIG_free(pair);
    return numbers;
}

} // namespace

QByteArray deflated(const QByteArray& plain)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    QByteArray bytes(qsizetype(deflateBound(&stream, uLong(plain.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = uInt(bytes.size());
    deflate(&stream, Z_FINISH);
    bytes.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return bytes;
}

TestIssuer::TestIssuer(const QString& address) : m_address(address), m_key(std::make_unique<Key>())
{
}

TestIssuer::~TestIssuer() = default;

QString TestIssuer::keyId() const
{
    const QByteArray members = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + base64Url(m_key->x) +
                               "\",\"y\":\"" + base64Url(m_key->y) + "\"}";
    return QString::fromLatin1(
        base64Url(QCryptographicHash::hash(members, QCryptographicHash::Sha256)));
}

QJsonObject TestIssuer::jwk() const
{
    return {{u"kty"_s, u"EC"_s},
            {u"kid"_s, keyId()},
            {u"use"_s, u"sig"_s},
            {u"alg"_s, u"ES256"_s},
            {u"crv"_s, u"P-256"_s},
            {u"x"_s, QString::fromLatin1(base64Url(m_key->x))},
            {u"y"_s, QString::fromLatin1(base64Url(m_key->y))}};
}

TrustList TestIssuer::trusted() const
{
    TrustList list;
    list.sets.append({KeySet::Of::Issuer, m_address, QJsonArray{jwk()}, {}});
    list.directory.insert(m_address, u"Fernpost Clinic"_s);
    return list;
}

QJsonObject TestIssuer::payload(qint64 notBefore) const
{
    const auto vaccination = [](const char* day) {
        return QJsonObject{
            {u"resourceType"_s, u"Immunization"_s},
            {u"status"_s, u"completed"_s},
            {u"vaccineCode"_s,
             QJsonObject{{u"coding"_s,
                          QJsonArray{QJsonObject{{u"system"_s, u"http://hl7.org/fhir/sid/cvx"_s},
                                                 {u"code"_s, u"207"_s}}}}}},
            {u"occurrenceDateTime"_s, QString::fromLatin1(day)},
            {u"lotNumber"_s, u"0000001"_s}};
    };
    const QJsonObject patient{
        {u"resourceType"_s, u"Patient"_s},
        {u"name"_s, QJsonArray{QJsonObject{{u"family"_s, u"Anyperson"_s},
                                           {u"given"_s, QJsonArray{u"Jolie"_s, u"B."_s}}}}},
        {u"birthDate"_s, u"1951-01-20"_s}};
    QJsonArray entries;
    for (const QJsonObject& resource : {patient, vaccination("2021-01-01"), vaccination("2021-01")})
        entries.append(QJsonObject{{u"fullUrl"_s, u"resource:%1"_s.arg(entries.size())},
                                   {u"resource"_s, resource}});
    const QJsonObject bundle{
        {u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"collection"_s}, {u"entry"_s, entries}};
    return {
        {u"iss"_s, m_address},
        {u"nbf"_s, notBefore},
        {u"vc"_s, QJsonObject{{u"type"_s, QJsonArray{u"https://smarthealth.cards#health-card"_s,
                                                     u"https://smarthealth.cards#immunization"_s}},
                              {u"credentialSubject"_s, QJsonObject{{u"fhirVersion"_s, u"4.0.1"_s},
                                                                   {u"fhirBundle"_s, bundle}}}}}};
}

QByteArray TestIssuer::header() const
{
    return compact({{u"zip"_s, u"DEF"_s}, {u"alg"_s, u"ES256"_s}, {u"kid"_s, keyId()}});
}

QByteArray TestIssuer::sign(const QJsonObject& payload) const
{
    return signBytes(header(), deflated(compact(payload)));
}

QByteArray TestIssuer::signBytes(const QByteArray& header, const QByteArray& bytes) const
{
    const QByteArray text = base64Url(header) + '.' + base64Url(bytes);
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    QByteArray der(128, '\0');
    size_t size = size_t(der.size());
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, m_key->pair);
    EVP_DigestSign(context, reinterpret_cast<uchar*>(der.data()), &size,
                   reinterpret_cast<const uchar*>(text.constData()), size_t(text.size()));
    EVP_MD_CTX_free(context);
    der.truncate(qsizetype(size));
    return text + '.' + base64Url(numbersOf(der));
}

QByteArray numericCode(const QByteArray& jws)
{
    return numericCodes(jws, 1).constFirst();
}

QList<QByteArray> numericCodes(const QByteArray& jws, int parts)
{
    QList<QByteArray> codes;
    const qsizetype each = (jws.size() + parts - 1) / parts;
    for (int part = 0; part < parts; ++part) {
        QByteArray code = "shc:/";
        if (parts > 1)
            code += QByteArray::number(part + 1) + '/' + QByteArray::number(parts) + '/';
        for (const char c : jws.mid(part * each, each))
            code += QByteArray::number(c - 45).rightJustified(2, '0');
        codes.append(code);
    }
    return codes;
}

} // namespace anteroom
