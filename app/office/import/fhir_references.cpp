#include "office/import/fhir_resources.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// "Patient/12" of "https://ehr.example.org/fhir/Patient/12/_history/3".
QString relativeReference(const QString& reference)
{
    const QString current = reference.section(u"/_history/"_s, 0, 0);
    return current.section(u'/', -2);
}

QString nameIn(const QJsonObject& resource)
{
    const QJsonValue name = resource.value("name"_L1);
    if (name.isString())
        return name.toString();
    const QJsonObject human = name.toArray().at(0).toObject();
    if (const QString text = human.value("text"_L1).toString(); !text.isEmpty())
        return text;
    QStringList words;
    for (const auto key : {"prefix"_L1, "given"_L1}) {
        const QJsonArray each = human.value(key).toArray();
        for (const QJsonValue& word : each)
            words.append(word.toString());
    }
    words.append(human.value("family"_L1).toString());
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

void FhirReferences::add(const QString& fullUrl, const QJsonObject& resource)
{
    const QString type = resource.value("resourceType"_L1).toString();
    const QString id = resource.value("id"_L1).toString();
    if (type == u"Patient") {
        if (!fullUrl.isEmpty())
            m_numbers.insert(fullUrl, fhirPatientNumber(resource, fullUrl));
        return;
    }
    if (type != u"Organization" && type != u"Practitioner" && type != u"Location")
        return;
    const QString name = nameIn(resource);
    if (name.isEmpty())
        return;
    if (!id.isEmpty())
        m_names.insert(type + u'/' + id, name);
    if (!fullUrl.isEmpty())
        m_names.insert(fullUrl, name);
}

QString FhirReferences::patientNumber(const QString& reference) const
{
    if (const auto known = m_numbers.find(reference); known != m_numbers.end())
        return *known;
    if (reference.startsWith(u"urn:uuid:"))
        return reference.mid(9);
    const QString relative = relativeReference(reference);
    return relative.startsWith(u"Patient/") ? relative.section(u'/', 1) : QString();
}

QString FhirReferences::nameOf(const QString& reference) const
{
    const auto known = m_names.find(reference);
    return known != m_names.end() ? *known : m_names.value(relativeReference(reference));
}

QString fhirPatientNumber(const QJsonObject& patient, const QString& fullUrl)
{
    if (const QString id = patient.value("id"_L1).toString(); !id.isEmpty())
        return id;
    QString number;
    const QJsonArray identifiers = patient.value("identifier"_L1).toArray();
    for (const QJsonValue& each : identifiers) {
        const QJsonObject identifier = each.toObject();
        const QString value = identifier.value("value"_L1).toString();
        const QJsonArray codings =
            identifier.value("type"_L1).toObject().value("coding"_L1).toArray();
        const bool isRecordNumber = std::any_of(codings.begin(), codings.end(), [](const auto& c) {
            return c.toObject().value("code"_L1).toString() == u"MR";
        });
        if (!value.isEmpty() && isRecordNumber && number.isEmpty())
            number = identifier.value("system"_L1).toString() + u'|' + value;
    }
    if (number.isEmpty() && fullUrl.startsWith(u"urn:uuid:"))
        return fullUrl.mid(9);
    return number;
}

} // namespace anteroom
