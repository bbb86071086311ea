#include "office/import/fhir_node.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace anteroom {

QJsonValue FhirNode::take(QLatin1StringView key)
{
    m_read.insert(key);
    return m_object.value(key);
}

QString FhirNode::text(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isString() && !value.isUndefined())
        refuseType(key);
    return value.toString();
}

int FhirNode::number(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isDouble() && !value.isUndefined())
        refuseType(key);
    return value.toInt();
}

bool FhirNode::flag(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isBool() && !value.isUndefined())
        refuseType(key);
    return value.toBool();
}

QStringList FhirNode::texts(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    QStringList all;
    const QJsonArray array = value.toArray();
    bool isGood = (value.isArray() || value.isUndefined()) && array.size() <= importLimits::listed;
    for (qsizetype i = 0; isGood && i < array.size(); ++i) {
        isGood = array[i].isString();
        all.append(array[i].toString());
    }
    if (!isGood)
        refuseType(key);
    return all;
}

FhirNode FhirNode::object(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isObject() && !value.isUndefined())
        refuseType(key);
    return {*m_batch, value.toObject(), placeOf(key), m_kind + u'.' + key};
}

QList<FhirNode> FhirNode::list(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    const QJsonArray array = value.toArray();
    QList<FhirNode> nodes;
    bool isGood = (value.isArray() || value.isUndefined()) && array.size() <= importLimits::listed;
    for (qsizetype i = 0; isGood && i < array.size(); ++i) {
        isGood = array[i].isObject();
        ImportPlace place = placeOf(key);
        place.name += u"[%1]"_s.arg(i);
        nodes.append({*m_batch, array[i].toObject(), place, m_kind + u'.' + key});
    }
    if (!isGood)
        refuseType(key);
    return isGood ? nodes : QList<FhirNode>();
}

void FhirNode::skip(std::initializer_list<QLatin1StringView> keys)
{
    for (const auto key : keys)
        m_read.insert(key);
}

void FhirNode::leaveRest()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (m_read.contains(it.key()))
            continue;
        const bool isExtension = it.key() == u"extension" && it.value().isArray();
        if (!isExtension) {
            m_batch->leaveOut(m_kind + u'.' + it.key());
            continue;
        }
        const QJsonArray extensions = it.value().toArray();
        for (const QJsonValue& extension : extensions)
            m_batch->leaveOut(m_kind + u".extension "_s +
                              extension.toObject().value("url"_L1).toString().section(u'/', -1));
    }
}

void FhirNode::leaveOut(const QString& why) const
{
    m_batch->leaveOut(why.isEmpty() ? m_kind : m_kind + u" ("_s + why + u')');
}

ImportPlace FhirNode::placeOf(QLatin1StringView key) const
{
    ImportPlace place = m_place;
    place.name += u'.';
    place.name += key;
    return place;
}

void FhirNode::refuse(QLatin1StringView key, const Problem& problem) const
{
    m_batch->refuse(placeOf(key), problem);
}

void FhirNode::refuseType(QLatin1StringView key) const
{
    refuse(key, problem("fhir.type", u"This member is not what FHIR R4 says it is."_s));
}

QStringList fhirCodes(FhirNode codeable)
{
    QStringList codes;
    for (FhirNode& coding : codeable.list("coding"_L1))
        codes.append(coding.text("code"_L1));
    codes.append(codeable.text("text"_L1));
    codes.removeAll(QString());
    return codes;
}

} // namespace anteroom
