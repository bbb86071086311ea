#include "record/receipt.h"

#include "record/canonical_json.h"
#include "record/json_reader.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

QJsonObject unsignedJson(const Receipt& receipt)
{
    return {{u"submission"_s, receipt.submission.text()},
            {u"content_sha256"_s, receipt.content.hex()},
            {u"received_at"_s, timeText(receipt.receivedAt)}};
}

} // namespace

QByteArray Receipt::signedBytes() const
{
    return canonicalJson(unsignedJson(*this));
}

QJsonObject Receipt::toJson() const
{
    QJsonObject json = unsignedJson(*this);
    json.insert(u"signature"_s, QString::fromLatin1(signature.toBase64()));
    return json;
}

Result<Receipt> Receipt::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Receipt receipt;
    receipt.submission = reader.id<SubmissionId>("submission"_L1);
    receipt.content = reader.sha256("content_sha256"_L1);
    receipt.receivedAt = reader.time("received_at"_L1);
    receipt.signature = QByteArray::fromBase64(reader.text("signature"_L1, 100).toLatin1());
    if (const Done read = reader.finish(); !read)
        return read.problem();
    if (receipt.signature.size() != 64)
        return problem("receipt.signature", u"A receipt's signature has 64 bytes."_s);
    return receipt;
}

} // namespace anteroom
