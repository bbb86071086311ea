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

bool isNamed(const QString& printed, const QString& name)
{
    return printed == name || (name.size() >= tellingFrom && printed.contains(name));
}

} // namespace

ListedPayers::ListedPayers()
{
    QFile file(u":/anteroom/cards/payers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray shipped =
        QJsonDocument::fromJson(file.readAll()).object().value("payers"_L1).toArray();
    for (const QJsonValue& payer : shipped) {
        addShipped(payer["name"_L1].toString());
        const QJsonArray also = payer["also"_L1].toArray();
        for (const QJsonValue& name : also)
            addShipped(name.toString());
    }
}

void ListedPayers::setOwn(const QList<FieldValue>& practicesOwn)
{
    m_own.clear();
    for (const FieldValue& payer : practicesOwn)
        add(payer);
}

void ListedPayers::add(const FieldValue& practicesOwn)
{
    if (const QString plain = folded(practicesOwn.part("name"_L1)); !plain.isEmpty())
        m_own.insert(plain, practicesOwn);
}

void ListedPayers::remove(const FieldValue& practicesOwn)
{
    m_own.remove(folded(practicesOwn.part("name"_L1)));
}

void ListedPayers::addShipped(const QString& name)
{
    if (const QString plain = folded(name); !plain.isEmpty())
        m_shipped.insert(plain);
}

bool ListedPayers::has(const QString& printed) const
{
    const QString plain = folded(printed);
    return !ownOf(printed).isNull() ||
           std::any_of(m_shipped.begin(), m_shipped.end(),
                       [&](const QString& name) { return isNamed(plain, name); });
}

FieldValue ListedPayers::ownOf(const QString& printed) const
{
    const QString plain = folded(printed);
    if (const auto same = m_own.constFind(plain); same != m_own.constEnd())
        return *same;
    for (auto own = m_own.constBegin(); own != m_own.constEnd(); ++own) {
        if (isNamed(plain, own.key()))
            return *own;
    }
    return {};
}

} // namespace anteroom
