#include "office/answers.h"

using namespace Qt::StringLiterals;

namespace anteroom {

QJsonObject practiceJson(const Office& office)
{
    const auto base64 = [](const QByteArray& key) { return QString::fromLatin1(key.toBase64()); };
    return {{u"name"_s, office.settings.practice},
            {u"site"_s, office.settings.site},
            {u"languages"_s, QJsonArray::fromStringList(office.settings.languages)},
            {u"sealing_key"_s, base64(office.keys.sealing.publicKey)},
            {u"receipt_key"_s, base64(office.keys.receipts.publicKey)},
            {u"consents"_s, office.consents.json()}};
}

Reply describePractice(Office& office, const Request&)
{
    return Response::json(200, practiceJson(office));
}

} // namespace anteroom
