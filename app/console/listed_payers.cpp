#include "console/listed_payers.h"

#include "record/comparison.h"

#include <algorithm>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype tellingFrom = 6; // letters that a name within another needs

} // namespace

ListedPayers::ListedPayers()
{
    QFile file(u":/anteroom/cards/payers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray shipped =
        QJsonDocument::fromJson(file.readAll()).object().value("payers"_L1).toArray();
    for (const QJsonValue& payer : shipped) {
        addName(payer["name"_L1].toString());
        const QJsonArray also = payer["also"_L1].toArray();
        for (const QJsonValue& name : also)
            addName(name.toString());
    }
}

void ListedPayers::add(const QList<FieldValue>& practicesOwn)
{
    for (const FieldValue& payer : practicesOwn)
        addName(payer.part("name"_L1));
}

void ListedPayers::addName(const QString& name)
{
    if (const QString plain = folded(name); !plain.isEmpty())
        m_names.insert(plain);
}

bool ListedPayers::has(const QString& printed) const
{
    const QString plain = folded(printed);
    return m_names.contains(plain) ||
           std::any_of(m_names.begin(), m_names.end(), [&](const QString& name) {
               return name.size() >= tellingFrom && plain.contains(name);
           });
}

} // namespace anteroom
