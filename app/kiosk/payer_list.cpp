#include "kiosk/payer_list.h"

#include "record/comparison.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype longestName = 128; // that a directory takes

// As cards print them: ten digits, without the country.
QString digitsOf(const QString& phone)
{
    return phone.startsWith(u"+1") ? phone.mid(2) : QString();
}

} // namespace

QByteArray payerListOf(const QList<FieldValue>& payers)
{
    QJsonArray entries;
    for (const FieldValue& payer : payers.first(std::min(payers.size(), mostPayers))) {
        const QString name = payer.part("name"_L1);
        if (folded(name).isEmpty() || name.size() > longestName)
            continue;
        QJsonObject entry{{u"name"_s, name}};
        if (const QString id = folded(payer.part("payer_id"_L1)).toUpper(); !id.isEmpty())
            entry.insert(u"payer_ids"_s, QJsonArray{id});
        if (const QString phone = digitsOf(payer.part("phone"_L1)); !phone.isEmpty())
            entry.insert(u"phones"_s, QJsonArray{phone});
        entries.append(entry);
    }
    if (entries.isEmpty())
        return {};
    return QJsonDocument(QJsonObject{{u"payers"_s, entries}}).toJson(QJsonDocument::Compact);
}

} // namespace anteroom
