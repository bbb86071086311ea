#include "scanner/healthcard/fhir_names.h"

#include "record/text_rules.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 256;

} // namespace

QString fhirText(const QJsonValue& value)
{
    return tidied(value.toString()).left(LongestText);
}

QJsonObject fhirName(const QJsonObject& person)
{
    const QJsonArray names = person.value("name"_L1).toArray();
    for (const QJsonValue& name : names)
        if (name["use"_L1] == "official"_L1)
            return name.toObject();
    return names.at(0).toObject();
}

QString fhirGiven(const QJsonObject& name)
{
    QStringList given;
    const QJsonArray parts = name.value("given"_L1).toArray();
    for (const QJsonValue& each : parts)
        given.append(fhirText(each));
    return given.join(u' ').simplified().left(LongestText);
}

QJsonObject fhirCoding(const QJsonValue& coded)
{
    return coded["coding"_L1].toArray().at(0).toObject();
}

QString fhirDay(const QJsonValue& value)
{
    static const QRegularExpression shape(u"^\\d{4}(-\\d\\d(-\\d\\d)?)?(?=$|T)"_s);
    return shape.match(value.toString()).captured();
}

QList<QJsonObject> fhirResources(const QJsonObject& bundle)
{
    if (bundle.value("resourceType"_L1) != "Bundle"_L1)
        return {bundle};
    QList<QJsonObject> resources;
    const QJsonArray entries = bundle.value("entry"_L1).toArray();
    for (const QJsonValue& entry : entries) {
        if (resources.size() == MostFhirResources)
            break;
        resources.append(entry["resource"_L1].toObject());
    }
    return resources;
}

} // namespace anteroom
