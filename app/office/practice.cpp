#include "office/answers.h"
#include "store/payers.h"

using namespace Qt::StringLiterals;

namespace anteroom {

Result<QJsonObject> practiceJson(const Office& office)
{
    const auto payers = office.store->read(&Payers::all);
    if (!payers)
        return payers.problem();
    QJsonArray added;
    for (const FieldValue& payer : *payers)
        added.append(payer.json());
    const auto base64 = [](const QByteArray& key) { return QString::fromLatin1(key.toBase64()); };
    return QJsonObject{{u"name"_s, office.settings.practice},
                       {u"site"_s, office.settings.site},
                       {u"languages"_s, QJsonArray::fromStringList(office.settings.languages)},
                       {u"sealing_key"_s, base64(office.keys.sealing.publicKey)},
                       {u"receipt_key"_s, base64(office.keys.receipts.publicKey)},
                       {u"consents"_s, office.consents.json()},
                       {u"payers"_s, added}};
}

Reply describePractice(Office& office, const Request&)
{
    const auto json = practiceJson(office);
    return json ? Response::json(200, *json) : Response::problem(json.problem());
}

} // namespace anteroom
